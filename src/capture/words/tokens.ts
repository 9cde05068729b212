export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const TOKEN = /(?:\p{Lu}\.){3,5}(?![\p{L}\d])|[\p{L}\d]+(?:['’]\p{L}{1,3}(?![\p{L}\d]))?|[^\s\p{L}\d]/gu;

/** Words (with `’s`, `n’t`), runs of digits, and single marks, in the order of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    tokens.push({
      text: word,
      lower: word.toLowerCase().replace('’', "'"),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return tokens;
}

export const isDash = (token: Token | undefined) => token !== undefined && /^[-‐‑–—−]$/.test(token.text);

/** The index after an optional hyphen that joins two words ("year-end"). */
export const skipDash = (tokens: Token[], i: number) => (isDash(tokens[i]) ? i + 1 : i);

/** No white space between the tokens before and at `i`. */
export const isGlued = (tokens: Token[], i: number) =>
  i > 0 && i < tokens.length && tokens[i - 1]?.end === tokens[i]?.start;

/** The index after the words of a phrase at `i` (hyphens between them are allowed), or null. */
export function matchWords(tokens: Token[], i: number, words: readonly string[]): number | null {
  let at = i;
  for (const word of words) {
    if (at > i) at = skipDash(tokens, at);
    if (tokens[at]?.lower !== word) return null;
    at++;
  }
  return at;
}
