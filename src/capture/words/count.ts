import { isDash, isGlued, type Token } from './tokens.js';
import type { Match } from './phrase-table.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['dozen', 12],
  ['hundred', 100],
]);

const MAX_DIGITS = 4;

/** A number in digits or in words, up to a few thousand: "18", "1.5", "twenty-four", "a couple of", "a dozen". */
export function readCount(tokens: Token[], i: number): Match<number> | null {
  const word = tokens[i]?.lower ?? '';
  if (/^\d+$/.test(word)) return word.length > MAX_DIGITS ? null : readDigits(tokens, i);
  if (word === 'a' || word === 'an' || word === 'another') return readAfterArticle(tokens, i);
  if (word === 'couple') return { value: 2, next: tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1 };
  const value = WORDS.get(word);
  if (value === undefined) return null;
  if (value < 20 || value > 90) return readHundred(tokens, { value, next: i + 1 });
  const unit = WORDS.get(tokens[isDash(tokens[i + 1]) ? i + 2 : i + 1]?.lower ?? '') ?? 0;
  if (unit < 1 || unit > 9) return { value, next: i + 1 };
  return { value: value + unit, next: isDash(tokens[i + 1]) ? i + 3 : i + 2 };
}

const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

function readDigits(tokens: Token[], i: number): Match<number> {
  const part = isGlued(tokens, i + 1) ? FRACTIONS.get(tokens[i + 1]?.text ?? '') : undefined;
  if (part !== undefined) return { value: Number(tokens[i]?.text) + part, next: i + 2 };
  const [dot, fraction] = [tokens[i + 1], tokens[i + 2]];
  const isDecimal = dot?.text === '.' && fraction?.start === dot.end && /^\d{1,2}$/.test(fraction.text);
  if (isDecimal) return { value: Number(`${tokens[i]?.text}.${fraction.text}`), next: i + 3 };
  return { value: Number(tokens[i]?.text), next: i + 1 };
}

function readAfterArticle(tokens: Token[], i: number): Match<number> {
  const word = tokens[i + 1]?.lower;
  if (word === 'couple') return { value: 2, next: tokens[i + 2]?.lower === 'of' ? i + 3 : i + 2 };
  if (word === 'dozen' || word === 'hundred') return { value: WORDS.get(word) ?? 1, next: i + 2 };
  if (word === 'further' || word === 'full' || word === 'single' || word === 'mere')
    return { value: 1, next: i + 2 };
  return { value: 1, next: i + 1 };
}

function readHundred(tokens: Token[], one: Match<number>): Match<number> {
  if (one.value < 1 || one.value > 9 || tokens[one.next]?.lower !== 'hundred') return one;
  return { value: one.value * 100, next: one.next + 1 };
}
