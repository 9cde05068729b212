import type { Draft } from './durations.js';
import { readLength, readUnit } from './length-of-time.js';
import type { ReadingContext } from './period.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import { readPeriods } from './range.js';
import { matchWords, type Token } from '../words/tokens.js';

const OVER = new PhraseTable<true>([
  [
    'earlier this week|earlier this month|earlier this year|earlier in the year|earlier in the week|earlier in the month|earlier this quarter|earlier today|so far this year|so far this month|so far this week|thus far this year|so far|recently|in recent days|in recent weeks|in recent months|in recent years|in recent decades|year to date|to date|until now|up to now|until recently|this time last year|at this time last year|at the time|at that time|in the past|earlier',
    true,
  ],
]);

const SINCE = new PhraseTable<true>([
  [
    'since|ever since|as of|dating back to|back in|dating to|stretching back to|as recently as|as far back as',
    true,
  ],
]);
const LOOKS_BACK = new PhraseTable<true>([
  [
    'over the past|over the last|in the past|in the last|during the past|during the last|for the past|for the last|within the past|within the last|the past|the last|these past|these last|past|last|over the previous|the previous|in the previous|over past|throughout the past|across the past|across the last',
    true,
  ],
]);

export const PAST_READING: Draft = {
  kind: 'past',
  windowStart: null,
  deadline: null,
  precision: 'none',
  ruleId: 'past',
  convention: 'past or background: no deadline',
  contested: false,
  alternatives: [],
  suggestion: null,
};

/** "three years ago", "since mid-May", "over the past six months", "earlier this year". */
export function readPastPhrase(tokens: Token[], i: number, context: ReadingContext): Match<Draft> | null {
  const over = OVER.match(tokens, i);
  if (over) return { value: PAST_READING, next: over.next };
  return readSince(tokens, i, context) ?? readLookingBack(tokens, i) ?? readAgo(tokens, i);
}

function readSince(tokens: Token[], i: number, context: ReadingContext): Match<Draft> | null {
  const since = SINCE.match(tokens, i);
  if (!since) return null;
  const period = readPeriods(tokens, since.next, context);
  return period && { value: PAST_READING, next: period.next };
}

function readLookingBack(tokens: Token[], i: number): Match<Draft> | null {
  const lead = LOOKS_BACK.match(tokens, i);
  if (!lead) return null;
  const isIn = /^(over|in|during|for|within|throughout|across)$/.test(tokens[i]?.lower ?? '');
  const few = /^(few|several|couple)$/.test(tokens[lead.next]?.lower ?? '');
  const at = few ? (matchWords(tokens, lead.next + 1, ['of']) ?? lead.next + 1) : lead.next;
  const length = readLength(tokens, at) ?? (few || isIn ? readUnit(tokens, at) : null);
  // "the last two weeks of June"
  return length && tokens[length.next]?.lower !== 'of' ? { value: PAST_READING, next: length.next } : null;
}

const AGO = /^(ago|earlier|prior|previously|before|old|long)$/;

function readAgo(tokens: Token[], i: number): Match<Draft> | null {
  const word = tokens[i]?.lower ?? '';
  const isFew = /^(several|few|many|some)$/.test(word);
  const length = isFew ? readUnit(tokens, i + 1) : (readLength(tokens, i) ?? readFewAgo(tokens, i));
  const after = tokens[length?.next ?? -1]?.lower ?? '';
  const isOld = after === '-' && /^(old|long)$/.test(tokens[(length?.next ?? 0) + 1]?.lower ?? '');
  return length && (AGO.test(after) || isOld)
    ? { value: PAST_READING, next: length.next + (isOld ? 2 : 1) }
    : null;
}

const readFewAgo = (tokens: Token[], i: number) =>
  tokens[i]?.lower === 'a' && tokens[i + 1]?.lower === 'few' ? readUnit(tokens, i + 2) : null;
