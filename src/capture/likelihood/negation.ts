import type { Token } from '../words/tokens.js';

const NEGATIVE =
  /^(not|never|hardly|scarcely|doesn't|don't|isn't|aren't|wasn't|won't|cannot|can't|neither|nor|no|doubt|doubts)$/;
const BEFORE = 4;
const AFTER = 10;
const BOUNDARY = /^([.;:!?]|but|and|or|if|unless|because|until)$/;

/** "is not likely", "do not think it likely". */
export function isNegatedBefore(tokens: Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - BEFORE); at--) {
    const word = tokens[at]?.lower ?? '';
    if (BOUNDARY.test(word)) return false;
    if (NEGATIVE.test(word)) return tokens[at + 1]?.lower !== 'only';
  }
  return false;
}

/** "likely that he will not run", "could not hold": the claim itself is denied. */
export function isClaimNegated(tokens: Token[], i: number): boolean {
  for (let at = i; at < Math.min(tokens.length, i + AFTER); at++) {
    const word = tokens[at]?.lower ?? '';
    if (BOUNDARY.test(word)) return false;
    if (word === 'not' && tokens[at + 1]?.lower === 'only') return false;
    if (/^(not|won't|never)$/.test(word)) return true;
    if (at > i + 1 && /^(to|be)$/.test(word)) return false;
  }
  return false;
}
