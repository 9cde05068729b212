import type { Token } from '../words/tokens.js';

const CHANCE = /^(chances?|odds|probability|probabilities|likelihood|risk|possibility|shot|prob)$/;
const SURE = /^(likely|certain|sure|confident|probable|unlikely)$/;
export const LINK =
  /^(at|to|is|was|are|were|be|as|than|above|below|near|around|about|roughly|only|just|exceeds|stands|stood|from|between|over|least|up|remains|approximately|:|=|now|almost|nearly|some|under|puts?|high)$/;
const AFTER = 4;
const BEFORE = 18;

/** A percentage is a probability only beside a word for chance: "a 40% chance", "put the odds at 40%", "40% likely". */
export function isNearChance(tokens: Token[], from: number, next: number): boolean {
  if (SURE.test(tokens[next]?.lower ?? '')) return true;
  for (let at = next; at < next + AFTER; at++) {
    const word = tokens[at]?.lower ?? '';
    if (CHANCE.test(word)) return true;
    if (/^([.;:,!?]|of|in|and|to|by|this|next)$/.test(word)) break;
  }
  if (CHANCE.test(tokens[from - 2]?.lower ?? '') && tokens[from - 1]?.lower === 'of') return true;
  if (
    CHANCE.test(tokens[from - 1]?.lower ?? '') ||
    (tokens[from - 1]?.text === '(' && CHANCE.test(tokens[from - 2]?.lower ?? ''))
  )
    return true;
  if (CHANCE.test(tokens[from - 3]?.lower ?? '') && tokens[from - 2]?.lower === 'of')
    return LINK.test(tokens[from - 1]?.lower ?? '');
  const isLinked =
    LINK.test(tokens[from - 1]?.lower ?? '') ||
    [2, 3, 4].some((back) => /^(to|at)$/.test(tokens[from - back]?.lower ?? ''));
  return isLinked && hasChanceBefore(tokens, from);
}

/** "the likelihood of a recession in the next 12 months to 35%", but not "the chance that growth rises to 5%". */
export function hasChanceBefore(tokens: Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - BEFORE); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^[;!?]$/.test(word) || word === 'that') return false;
    if (/^(rises?|rising|falls?|falling|grows?|growing|drops?|reaches|unemployment|inflation)$/.test(word))
      return false;
    if (CHANCE.test(word)) return true;
  }
  return false;
}

/** "35%, up from 20%": the old value; "(range: 10% to 40%)": not the point. */
export function isOldValue(tokens: Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map((token) => token.lower);
  if (before.at(-1) === 'from' || before.includes('range')) return true;
  return before.at(-2) === 'from' && /^(about|around|roughly|just|nearly)$/.test(before.at(-1) ?? '');
}
