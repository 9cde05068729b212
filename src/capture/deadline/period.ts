import { addDays, type Day, type DaySpan, laterOf } from './civil-day.js';
import type { DeadlineConventions } from './conventions.js';
import type { Match } from '../words/phrase-table.js';
import type { Precision } from './reading.js';
import type { Token } from '../words/tokens.js';

/** "by mid-2025" stops at the middle, "in mid-2025" takes the middle third. */
export type Bound = 'by' | 'in';

export interface Period {
  /** the rule that read it, as shown to people */
  ruleId: string;
  precision: Precision;
  /** the days of the period; `cycle` 0 is the one of the year (or week) in which it was said, 1 the next */
  at: (cycle: number, bound: Bound) => DaySpan;
  /** without a year of its own ("in March"): the coming one, or in a past clause the last */
  isCyclic: boolean;
  convention: string;
  contested?: boolean;
  alternatives?: (span: DaySpan) => Day[];
  /** a whole period, so "by" it is contested: by its end, or before it starts? */
  isWhole?: boolean;
  /** needs a preposition before it ("fall", a bare weekday does not) */
  needsPreposition?: boolean;
  /** says itself that it is over ("last year") */
  isPast?: boolean;
  /** the part of a larger period that was named */
  part?: 'start' | 'early' | 'mid' | 'late' | 'end' | 'rest';
}

export interface ReadingContext {
  saidOn: Day;
  conventions: DeadlineConventions;
}

export type PeriodReader = (tokens: Token[], i: number, context: ReadingContext) => Match<Period> | null;

/** The days a period means in a clause that looks forward or back. */
export function resolvePeriod(period: Period, saidOn: Day, bound: Bound, looksBack: boolean): DaySpan {
  if (!period.isCyclic) return period.at(0, bound);
  const cycles = [-1, 0, 1, 2];
  if (looksBack) {
    const past = cycles.toReversed().find((cycle) => period.at(cycle, bound).start <= saidOn);
    return period.at(past ?? -1, bound);
  }
  const coming = cycles.find((cycle) => period.at(cycle, bound).end >= saidOn);
  return period.at(coming ?? 2, bound);
}

/** The same days every cycle: a period with a year of its own. */
export const fixed = (span: DaySpan) => () => span;

export const daysFrom = (start: Day, count: number): DaySpan => ({ start, end: addDays(start, count - 1) });

export const joinSpans = (a: DaySpan, b: DaySpan): DaySpan => ({
  start: a.start,
  end: laterOf(a.end, b.end),
});
