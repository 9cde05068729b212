import { matchWords, type Token } from './tokens.js';

export interface Match<T> {
  value: T;
  /** index of the first token after it */
  next: number;
}

type Entry<T> = [words: string[], value: T];

/** Phrases of words, found by their first word, the longest first. */
export class PhraseTable<T> {
  private readonly byFirstWord = new Map<string, Entry<T>[]>();

  /** Each line may hold several phrases, parted by `|`. */
  constructor(lines: readonly (readonly [phrases: string, value: T])[]) {
    for (const [phrases, value] of lines)
      for (const phrase of phrases.split('|')) this.add(phrase.trim().split(' '), value);
    for (const entries of this.byFirstWord.values()) entries.sort((a, b) => b[0].length - a[0].length);
  }

  private add(words: string[], value: T) {
    const first = words[0] ?? '';
    this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), [words, value]]);
  }

  match(tokens: Token[], i: number): Match<T> | null {
    for (const [words, value] of this.byFirstWord.get(tokens[i]?.lower ?? '') ?? []) {
      const next = matchWords(tokens, i, words);
      if (next !== null) return { value, next };
    }
    return null;
  }
}
