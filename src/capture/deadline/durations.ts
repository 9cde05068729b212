import type { Day } from './civil-day.js';
import {
  addLength,
  isPluralUnit,
  type LengthOfTime,
  precisionOfUnit,
  readLength,
  readUnit,
  type TimeUnit,
} from './length-of-time.js';
import type { ReadingContext } from './period.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import type { DeadlineReading } from './reading.js';
import { matchWords, type Token } from '../words/tokens.js';

export type Draft = Omit<DeadlineReading, 'span' | 'phrase'> & {
  /** in a past clause this is background ("destroyed in two weeks") */
  followsTense?: boolean;
};

type Lead = 'point' | 'stretch' | 'not-before' | 'by';

const LEADS = new PhraseTable<Lead>([
  [
    'in|within|inside|inside of|in under|in less than|in as few as|in fewer than|in no more than|in at most|in up to|in about|in around|in roughly|in approximately|in just|in only|in another|in some|in just over|in a little more than|in a little over|in little more than|in slightly more than|in just under|in perhaps|in maybe|within about|within just|within roughly|within around|within at most|in the space of|within the space of|in a span of|in a matter of|within a matter of|not for|withing',
    'point',
  ],
  [
    'over|for|during|through|across|throughout|for at least|out over|over the course of|in the course of|during the course of|sometime over|sometime in|some time in|at some point in|at some point over|at some point during',
    'stretch',
  ],
  [
    'in as little as|as little as|within as little as|in at least|not for at least|for at least another|in no less than|in as soon as',
    'not-before',
  ],
  ['after|at least|another', 'not-before'],
  ['by', 'by'],
]);

const AHEAD = new PhraseTable<true>([
  ['the next|next|the coming|coming|the following|the upcoming|these next|this coming|the next full', true],
]);
const AFTERWARDS = new PhraseTable<'now' | 'then'>([
  [
    'from now|from today|away|hence|out|time|ahead|down the road|down the line|from this point|of today|of now|off',
    'now',
  ],
  ['of|after|following|before|from|into|since|prior|ahead of', 'then'],
]);
const FEW = new PhraseTable<'few' | 'several'>([
  ['few|a few|a very few|a handful of|a couple or three', 'few'],
  ['several|many|a number of|some|a good many|multiple', 'several'],
]);

const SUGGESTED: Record<'few' | 'several', Partial<Record<TimeUnit, number>>> = {
  few: { hour: 24, day: 7, week: 4, month: 3, year: 3 },
  several: { hour: 48, day: 14, week: 6, month: 6, year: 3 },
};

/** A length of time counted from the day it was said; without a number it is vague and only suggests a day. */
export function readDuration(tokens: Token[], i: number, context: ReadingContext): Match<Draft> | null {
  const lead = LEADS.match(tokens, i);
  const ahead = AHEAD.match(tokens, lead?.next ?? i);
  const at = ahead?.next ?? lead?.next ?? i;
  return readTimed(tokens, { i, at, lead: lead?.value ?? null, isAhead: ahead !== null }, context);
}

interface Start {
  /** first token of the phrase */
  i: number;
  /** first token of the length */
  at: number;
  lead: Lead | null;
  isAhead: boolean;
}

function readTimed(tokens: Token[], start: Start, context: ReadingContext): Match<Draft> | null {
  const isLone = start.lead === null || tokens[start.i]?.lower === 'another';
  const isTaken = isLone && willTake(tokens, start.i);
  const { at, isAhead } = start;
  const lead = isTaken ? 'point' : start.lead;
  const isSingle = (isAhead && tokens[at - 1]?.lower !== 'next') || tokens[at - 2]?.lower === 'the';
  const length = readLength(tokens, at) ?? (isSingle ? readSingle(tokens, at) : null);
  if (!length) return readVague(tokens, start, context);
  const after = AFTERWARDS.match(tokens, length.next);
  if (after?.value === 'then' && !isAhead)
    return lead && lead !== 'stretch' && tokens[length.next]?.lower !== 'into'
      ? readAfterEvent(tokens, length, start)
      : null;
  const isNow = after?.value === 'now';
  const isPoint = lead === 'point' || lead === 'not-before' ? !isRepeated(tokens, start.i) : false;
  if (!isPoint && !isAhead && !isNow) return null;
  if (lead === 'by' && !isNow) return null;
  if (lead === null && isAhead && tokens[at - 1]?.lower === 'following') return null;
  if (
    lead === 'not-before' &&
    !isNow &&
    !/little|least|soon/.test(
      tokens
        .slice(start.i, at)
        .map((token) => token.lower)
        .join(' '),
    ) &&
    tokens[start.i]?.lower !== 'after'
  )
    return null;
  return { value: draftFrom(length.value, { ...start, lead }, context), next: after?.next ?? length.next };
}

/** "it will take two years to", "could take another six months" */
const willTake = (tokens: Token[], i: number) =>
  /^(take|takes)$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, i - 4), i - 1)
    .some(({ lower }) => /^(will|would|could|may|might|'ll)$/.test(lower));

/** "for the first time in three years", "its first redesign in five years" look back. */
const isRepeated = (tokens: Token[], i: number) =>
  tokens[i]?.lower === 'in' &&
  (/^(time|once|twice|level|high|low)$/.test(tokens[i - 1]?.lower ?? '') ||
    tokens
      .slice(Math.max(0, i - 4), i)
      .some(({ lower }) => /^(first|second|third|fourth|most|worst|best|[a-z]{3,}est)$/.test(lower)));

/** "the coming year", "the next decade": one of them. */
function readSingle(tokens: Token[], i: number): Match<LengthOfTime> | null {
  const halfYear = matchWords(tokens, i, ['half', 'year']);
  if (halfYear !== null) return { value: { count: 6, unit: 'month', isRange: false }, next: halfYear };
  const unit = readUnit(tokens, i);
  if (!unit || isPluralUnit(tokens[unit.next - 1])) return null;
  if (unit.value === 'quarter' || unit.value === 'century') return null;
  const orTwo = matchWords(tokens, unit.next, ['or', 'two']) ?? matchWords(tokens, unit.next, ['or', 'so']);
  const half = matchWords(tokens, unit.next, ['and', 'a', 'half']);
  const count = half !== null ? 1.5 : orTwo !== null && tokens[orTwo - 1]?.lower === 'two' ? 2 : 1;
  return { value: { count, unit: unit.value, isRange: count === 2 }, next: half ?? orTwo ?? unit.next };
}

function draftFrom(length: LengthOfTime, { lead, at, i, isAhead }: Start, { saidOn }: ReadingContext): Draft {
  const end = addLength(saidOn, length);
  const isLowerBound = lead === 'not-before';
  const isOne = length.count === 1 && length.unit === 'year' && isAhead && at > i;
  const alternatives: Day[] = isOne
    ? [`${saidOn.slice(0, 4)}-12-31`, `${Number(saidOn.slice(0, 4)) + 1}-12-31`]
    : [];
  return {
    kind: isLowerBound ? 'earliest' : 'window',
    windowStart: isLowerBound ? null : saidOn,
    deadline: isLowerBound ? null : end,
    precision: isLowerBound ? 'vague' : precisionOfUnit(length),
    ruleId: isLowerBound ? 'duration-at-least' : length.isRange ? 'duration-range' : 'duration',
    convention: length.isRange
      ? 'a range of durations counts to its upper bound'
      : 'the day it was said plus the duration, by the calendar',
    contested: isOne,
    alternatives,
    suggestion: isLowerBound ? end : null,
    followsTense: lead === 'point' && !isAhead,
  };
}

function readVague(
  tokens: Token[],
  { i, at, lead, isAhead }: Start,
  { saidOn }: ReadingContext,
): Match<Draft> | null {
  const amount = FEW.match(tokens, at);
  const unit = readUnit(tokens, amount?.next ?? at);
  if (!unit || !isPluralUnit(tokens[unit.next - 1])) return null;
  const orMore = /^(or|to|and)$/.test(tokens[unit.next]?.lower ?? '')
    ? readUnit(tokens, unit.next + 1)
    : null;
  const isDouble = orMore !== null && isPluralUnit(tokens[orMore.next - 1]);
  const last = isDouble ? orMore : unit;
  const after = AFTERWARDS.match(tokens, last.next);
  const toCome = matchWords(tokens, last.next, ['to', 'come']) ?? matchWords(tokens, last.next, ['ahead']);
  if (after?.value === 'then' && tokens[last.next]?.lower !== 'from') return null;
  const isAheadOfNow = isAhead || after?.value === 'now' || toCome !== null;
  if (!isAheadOfNow && !(lead === 'point' && tokens[i]?.lower !== 'not')) return null;
  if (lead === null && isAhead && tokens[i]?.lower === 'following') return null;
  const count = SUGGESTED[amount?.value ?? 'several'][last.value] ?? 3;
  const draft = vagueDraft(addLength(saidOn, { count, unit: last.value }), `a few ${last.value}s`);
  const isAway = tokens[last.next]?.lower === 'away' && amount === null;
  return {
    value: isAway ? { ...draft, ruleId: 'vague-away' } : draft,
    next: toCome ?? after?.next ?? last.next,
  };
}

export function vagueDraft(suggestion: Day | null, what: string): Draft {
  return {
    kind: 'vague',
    windowStart: null,
    deadline: null,
    precision: 'vague',
    ruleId: 'vague',
    convention: `“${what}” names no day: a suggestion of ours`,
    contested: false,
    alternatives: [],
    suggestion,
    followsTense: true,
  };
}

/** "within 30 days of a ceasefire". */
function readAfterEvent(tokens: Token[], length: Match<LengthOfTime>, { lead }: Start): Match<Draft> | null {
  if (lead === null || lead === 'by') return null;
  const isOfItself = /^(war|fighting|talks|negotiations|work|operations|combat|peace|growth|the)$/.test(
    tokens[length.next + 1]?.lower ?? '',
  );
  if (
    tokens[length.next]?.lower === 'of' &&
    lead === 'point' &&
    tokens[length.next + 1] &&
    isOfItself &&
    tokens[length.next + 1]?.lower !== 'the'
  )
    return null;
  return {
    next: Math.min(length.next + 3, tokens.length),
    value: {
      ...vagueDraft(null, 'so long after an event'),
      kind: 'event',
      ruleId: 'duration-after-event',
      convention: 'counted from an event whose date the text does not give',
    },
  };
}
