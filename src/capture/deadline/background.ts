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

const PAST_EVENT =
  /^(attacks?|massacre|committee|uprising|riots?|insurrection|coup|bombings?|assault|killings?|crash|earthquake|raid|atrocities|tragedy|disaster)$/;

/** "the October 7 attacks" */
export const namesPastEvent = (tokens: Token[], i: number, { value, next }: Match<Period>) =>
  /^days?$/.test(value.ruleId) &&
  value.isCyclic &&
  tokens[i - 1]?.lower === 'the' &&
  PAST_EVENT.test(tokens[next]?.lower ?? '');
