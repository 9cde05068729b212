import type { Match } from '../../words/phrase-table.js';
import { isDash, isGlued, type Token } from '../../words/tokens.js';

const YEAR = /^(?:19|20|21)\d\d$/;
const SHORT_YEAR = /^\d\d$/;

export const isYear = (token: Token | undefined) => token !== undefined && YEAR.test(token.text);

/** "26" meant as 2026: an apostrophe or a glued unit before it says so, which the caller has seen. */
export const longYear = (twoDigits: string) => 2000 + Number(twoDigits);

/** "2025", "'25". */
export function readYearNumber(tokens: Token[], i: number): Match<number> | null {
  const token = tokens[i];
  if (isYear(token)) return { value: Number(token?.text), next: i + 1 };
  const isShort = /^['’‘]$/.test(token?.text ?? '') && isGlued(tokens, i + 1);
  if (isShort && SHORT_YEAR.test(tokens[i + 1]?.text ?? ''))
    return { value: longYear(tokens[i + 1]?.text ?? ''), next: i + 2 };
  return null;
}

/** The second year of "2026-27", "2026/27", "2026-2028". */
export function readYearRangeEnd(tokens: Token[], i: number, first: number): Match<number> | null {
  const joins = isDash(tokens[i]) || tokens[i]?.text === '/';
  const last = tokens[i + 1]?.text ?? '';
  if (!joins) return null;
  if (SHORT_YEAR.test(last) && isGlued(tokens, i + 1) && Number(last) > first % 100) {
    // 2026-10-31 is a day, not the years 2026 to 2010
    if (isDash(tokens[i + 2]) && isGlued(tokens, i + 2)) return null;
    return { value: Math.floor(first / 100) * 100 + Number(last), next: i + 2 };
  }
  if (isYear(tokens[i + 1]) && Number(last) > first) return { value: Number(last), next: i + 2 };
  return null;
}
