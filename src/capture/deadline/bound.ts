import { addDays, type Day, type DaySpan, laterOf } from './civil-day.js';
import type { Draft } from './durations.js';
import { PAST_READING } from './past.js';
import { type Bound, type Period, type ReadingContext, resolvePeriod } from './period.js';
import type { Bounding } from './prepositions.js';
import type { Tense } from './tense.js';

export interface Clause {
  tense: Tense | null;
  /** "not … until", "hold off until" */
  isHeld: boolean;
}

const UPPER = new Set<Bounding | null>(['by', 'not-later', 'before', 'until', 'until-after', 'not-before']);

/** What a bounded period says in its clause. */
export function boundTo(
  bounding: Bounding | null,
  period: Period,
  clause: Clause,
  context: ReadingContext,
): Draft {
  if (period.isPast || bounding === 'since' || bounding === 'as-of') return PAST_READING;
  const bound: Bound = bounding === 'by' || bounding === 'before' || bounding === 'not-later' ? 'by' : 'in';
  const looksBack = clause.tense === 'past' || (clause.tense === 'promise' && !UPPER.has(bounding));
  const resolved = resolvePeriod(period, context.saidOn, bound, looksBack && period.precision !== 'year');
  const span = looksBack ? resolved : (yetToStart(bounding, period, bound, context.saidOn) ?? resolved);
  const mayBePast = bounding === null || (!UPPER.has(bounding) && period.ruleId !== 'quarter');
  if (mayBePast && isJustPast(period, span, context.saidOn)) return PAST_READING;
  const isOver = span.end < context.saidOn || (looksBack && span.start <= context.saidOn);
  if (isOver) return PAST_READING;
  if (bounding === 'earliest' || bounding === 'from') return earliestDraft(span, period, bounding);
  return upperDraft(bounding, period, { span, isHeld: clause.isHeld }, context);
}

/** "before Monday", said on a Monday: the next one. */
function yetToStart(bounding: Bounding | null, period: Period, bound: Bound, saidOn: Day): DaySpan | null {
  const isBeforeStart = bounding === 'before' || bounding === 'until' || bounding === 'not-before';
  if (
    !isBeforeStart ||
    !period.isCyclic ||
    period.part === 'end' ||
    period.part === 'rest' ||
    period.part === 'mid'
  )
    return null;
  return [-1, 0, 1, 2].map((cycle) => period.at(cycle, bound)).find(({ start }) => start > saidOn) ?? null;
}

/** A day without a year that was a few weeks ago and comes again in most of a year: the last one is meant. */
function isJustPast(period: Period, span: DaySpan, saidOn: Day): boolean {
  if (!period.isCyclic || !/^(days?|quarter)$/.test(period.ruleId)) return false;
  const last = addDays(
    period.at(Number(span.end.slice(0, 4)) - Number(saidOn.slice(0, 4)) - 1, 'in').end,
    RECENT_DAYS,
  );
  return last >= saidOn && span.start > saidOn;
}
const RECENT_DAYS = 60;

const earliestDraft = (span: DaySpan, period: Period, bounding: 'earliest' | 'from'): Draft => ({
  kind: 'earliest',
  windowStart: null,
  deadline: null,
  precision: 'vague',
  ruleId: `${bounding}-${period.ruleId}`,
  convention: 'a lower bound, not a deadline; suggested: the end of the period named',
  contested: false,
  alternatives: [],
  suggestion: bounding === 'earliest' ? span.end : null,
});

interface Resolved {
  span: DaySpan;
  isHeld: boolean;
}

function upperDraft(
  bounding: Bounding | null,
  period: Period,
  { span, isHeld }: Resolved,
  context: ReadingContext,
): Draft {
  const { saidOn, conventions } = context;
  const last = lastDay(bounding, period, span, isHeld);
  const isContestedBy = bounding === 'by' && period.isWhole === true;
  const isContestedMiddle = period.part === 'mid' && period.precision === 'half' && !UPPER.has(bounding);
  const startsBefore = addDays(span.start, -1);
  const takesStart = isContestedBy && conventions.byPeriod === 'start';
  const deadline = takesStart ? startsBefore : last;
  if (deadline < saidOn) return PAST_READING;
  const others = [
    ...(isContestedBy ? [takesStart ? last : startsBefore] : []),
    ...(period.alternatives?.(span) ?? []),
  ];
  return {
    kind: UPPER.has(bounding) ? 'deadline' : 'window',
    windowStart:
      bounding === 'before' || bounding === 'until' || bounding === 'not-before'
        ? saidOn
        : laterOf(span.start, saidOn) > deadline
          ? saidOn
          : laterOf(span.start, saidOn),
    deadline,
    precision: period.precision,
    ruleId: `${bounding ?? 'bare'}-${period.ruleId}`,
    convention: conventionOf(bounding, period, isContestedBy, takesStart),
    contested: isContestedBy || isContestedMiddle || (period.contested ?? false),
    alternatives: [...new Set(others)].filter((day) => day !== deadline && day >= saidOn),
    suggestion: null,
  };
}

function lastDay(bounding: Bounding | null, period: Period, span: DaySpan, isHeld: boolean): Day {
  const isPartEnd = period.part === 'end' || period.part === 'rest';
  if (bounding === 'before') return isPartEnd || period.part === 'mid' ? span.end : addDays(span.start, -1);
  if (bounding === 'until-after') return span.end;
  const isUntil = bounding === 'until' || bounding === 'not-before';
  if (!isUntil) return span.end;
  if (isPartEnd) return isHeld ? addDays(span.end, -1) : span.end;
  if (period.precision === 'day' && !isHeld) return span.end;
  return addDays(span.start, -1);
}

function conventionOf(
  bounding: Bounding | null,
  period: Period,
  isContestedBy: boolean,
  takesStart: boolean,
): string {
  if (isContestedBy)
    return `“by” a period: ${takesStart ? 'the day before it starts' : 'its last moment'} (contested); ${period.convention}`;
  if (bounding === 'before') return `“before” a period: the day before it starts; ${period.convention}`;
  if (bounding === 'until' || bounding === 'not-before')
    return `“until” a period: the claim covers the days up to the one before it starts; ${period.convention}`;
  return period.convention;
}
