import type { Period } from './period.js';
import type { Match } from '../words/phrase-table.js';
import type { Token } from '../words/tokens.js';

const AMOUNT =
  /^(\d+|[.,%$£€¥]|per|cent|percent|pc|pct|percentage|points?|basis|bps?|billion|bn|million|mn|trillion|tn|m|k|a|an|the|barrel|tonnes?|tons?|units|about|around|some|nearly|almost|estimated|just|growth)$/;
const MAX_AMOUNT = 9;

/**
 * "down from 2.7% in January", "compared with $80 a barrel in 2025", "against 3% in the first quarter": what a forecast
 * is held against. Without "down" or "up", "from 2% in 2025 to 3% in 2026" may be two forecasts.
 */
export function isComparedWith(tokens: Token[], i: number, isCyclic: boolean): boolean {
  let at = i - 1;
  let hasNumber = false;
  while (at > Math.max(0, i - MAX_AMOUNT) && AMOUNT.test(tokens[at]?.lower ?? '')) {
    hasNumber ||= /^\d/.test(tokens[at]?.text ?? '');
    at--;
  }
  if (!hasNumber) return false;
  const before = tokens[at - 1]?.lower ?? '';
  switch (tokens[at]?.lower) {
    case 'from':
      return isCyclic || /^(down|up|lower|higher|,)$/.test(before);
    case 'with':
    case 'to':
      return /^(compared|relative|comparing)$/.test(before);
    case 'versus':
    case 'vs':
    case 'against':
    case 'than':
      return true;
    default:
      return false;
  }
}

/** "in Q3, not Q2", "this year rather than 2027" */
export const isContrasted = (tokens: Token[], i: number) =>
  (tokens[i - 1]?.lower === 'not' && tokens[i - 2]?.text === ',') ||
  (tokens[i - 1]?.lower === 'than' && tokens[i - 2]?.lower === 'rather') ||
  (tokens[i - 1]?.lower === 'of' && tokens[i - 2]?.lower === 'instead');

const SAYING =
  /^(note|interview|statement|report|speech|post|briefing|tweet|article|memo|letter|conference|filing|call|blog)$/;

/** "in a note on Monday", "according to a report Monday": when it was said. */
export function tellsWhenSaid(tokens: Token[], i: number, { value, next }: Match<Period>): boolean {
  if (value.ruleId !== 'weekday') return false;
  // "the bank on Friday cut its forecast"
  if (
    tokens[i - 1]?.lower !== 'will' &&
    DONE.test(tokens[next]?.lower ?? '') &&
    /^\p{L}/u.test(tokens[i - 1]?.text ?? '')
  )
    return true;
  const noun = /^(on|late|early)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  if (!SAYING.test(tokens[noun]?.lower ?? '')) return false;
  const lead = tokens.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  return lead.some(
    (word, at) =>
      /^(in|to|at|during)$/.test(word) && /^(a|an|its|his|her|their|the)$/.test(lead[at + 1] ?? ''),
  );
}

const DONE =
  /^(cut|put|said|warned|told|raised|lowered|announced|predicted|forecast|urged|revised|upgraded|downgraded|trimmed|left|kept|voted|agreed|decided|reported|confirmed|launched|rejected|approved|signed)$/;

const PAST_EVENT =
  /^(attacks?|massacre|committee|uprising|riots?|insurrection|coup|bombings?|assault|killings?|crash|earthquake|raid|atrocities|tragedy|disaster)$/;

/** "the October 7 attacks" */
export const namesPastEvent = (tokens: Token[], i: number, { value, next }: Match<Period>) =>
  /^days?$/.test(value.ruleId) &&
  value.isCyclic &&
  tokens[i - 1]?.lower === 'the' &&
  PAST_EVENT.test(tokens[next]?.lower ?? '');
