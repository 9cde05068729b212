import { addDays, addMonths, type Day, type DaySpan, yearOf } from './civil-day.js';
import type { Bound, Period } from './period.js';
import type { Precision } from './reading.js';

export type PartName =
  | 'start'
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'rest'
  | 'first-half'
  | 'second-half'
  | 'early-to-mid'
  | 'mid-to-late'
  | 'first-days'
  | 'last-days';

const MS_PER_DAY = 86_400_000;
const lengthInDays = ({ start, end }: DaySpan) => (Date.parse(end) - Date.parse(start)) / MS_PER_DAY + 1;

/** Months of a period that is made of whole months; 0 for a month and less. */
function monthsOf(span: DaySpan): number {
  const days = lengthInDays(span);
  return days < 45 ? 0 : Math.round(days / 30.4375);
}

/** The days from the share `from` to the share `to` of a period; months stay whole where there are any. */
function slice(span: DaySpan, from: number, to: number): DaySpan {
  const months = monthsOf(span);
  if (months >= 120) return sliceYears(span, months / 12, [from, to]);
  if (months >= 2) {
    const end = to === 1 ? span.end : addDays(addMonths(span.start, Math.round(months * to)), -1);
    return { start: addMonths(span.start, Math.round(months * from)), end };
  }
  // a third of a month is ten days, whatever the month; half a month is fifteen
  const days = lengthInDays(span) > 27 ? 30 : lengthInDays(span);
  const end = to === 1 ? span.end : addDays(span.start, Math.round(days * to) - 1);
  return { start: addDays(span.start, Math.round(days * from)), end };
}

/** Thirds of a decade in whole years: the early 2030s end with 2033, the mid-2030s with 2036. */
function sliceYears(span: DaySpan, years: number, [from, to]: [number, number]): DaySpan {
  const [first, last] = [Math.ceil(years * from), Math.ceil(years * to)];
  return { start: addMonths(span.start, first * 12), end: addDays(addMonths(span.start, last * 12), -1) };
}

const middle = (span: DaySpan): Day => slice(span, 0, 1 / 2).end;

function middleFor(span: DaySpan, bound: Bound): DaySpan {
  if (monthsOf(span) === 3 && bound === 'by')
    return { start: span.start, end: addDays(addMonths(span.start, 1), 14) };
  if (monthsOf(span) === 120 && bound === 'by')
    return { start: span.start, end: `${yearOf(span.start) + 5}-12-31` };
  if (lengthInDays(span) < 8) return { start: addDays(span.start, 2), end: addDays(span.start, 2) };
  return bound === 'by' ? { start: span.start, end: middle(span) } : slice(span, 1 / 3, 2 / 3);
}

function startOf(span: DaySpan, bound: Bound): DaySpan {
  if (bound === 'by') return { start: span.start, end: span.start };
  const months = monthsOf(span);
  if (months >= 120) return { start: span.start, end: addDays(addMonths(span.start, 12), -1) };
  if (months >= 2) return { start: span.start, end: addDays(addMonths(span.start, 1), -1) };
  return slice(span, 0, 1 / 3);
}

const endOf = (span: DaySpan): DaySpan =>
  monthsOf(span) >= 12 ? { start: addMonths(addDays(span.end, 1), -3), end: span.end } : span;

const FIRST_DAYS: Record<'first-days' | 'last-days', (span: DaySpan) => DaySpan> = {
  'first-days': (span) => ({ start: span.start, end: addDays(span.start, 6) }),
  'last-days': (span) => ({ start: addDays(span.end, -6), end: span.end }),
};

function daysOf(part: PartName, span: DaySpan, bound: Bound): DaySpan {
  switch (part) {
    case 'start':
      return startOf(span, bound);
    case 'early':
      return slice(span, 0, 1 / 3);
    case 'mid':
      return middleFor(span, bound);
    case 'late':
      return slice(span, 2 / 3, 1);
    case 'end':
      return endOf(span);
    case 'rest':
      return span;
    case 'first-half':
      return slice(span, 0, 1 / 2);
    case 'second-half':
      return slice(span, 1 / 2, 1);
    case 'early-to-mid':
      return { start: span.start, end: middle(span) };
    case 'mid-to-late':
      return { start: slice(span, 1 / 3, 1).start, end: span.end };
    default:
      return FIRST_DAYS[part](span);
  }
}

const CONVENTIONS: Record<PartName, string> = {
  start: 'the start of a year is January; “by the start” is its first day',
  early: '“early” is the first third',
  mid: '“by mid-” ends at the middle (year 30 June, month 15th), “in mid-” with the middle third (31 August, 20th)',
  late: '“late” ends with the period',
  end: 'the end of a period is its last day',
  rest: 'to the end of the period',
  'first-half': 'the first half ends at the middle',
  'second-half': 'the second half ends with the period',
  'early-to-mid': '“early to mid” ends at the middle',
  'mid-to-late': '“mid to late” ends with the period',
  'first-days': 'the first week is days 1 to 7',
  'last-days': 'the last week is the last seven days',
};

const FINER: Partial<Record<Precision, Precision>> = {
  year: 'quarter',
  half: 'month',
  quarter: 'month',
  month: 'day',
  week: 'day',
};

function precisionOf(part: PartName, whole: Precision): Precision {
  if (part === 'end' || part === 'rest') return whole;
  if (whole === 'year' && (part === 'mid' || part === 'early-to-mid' || part.endsWith('half'))) return 'half';
  if (whole === 'year' && part === 'start') return 'month';
  return FINER[whole] ?? whole;
}

/** Other last days that readers defend. */
function alternativesOf(part: PartName, whole: DaySpan, bound: Bound): Day[] {
  const isYear = monthsOf(whole) === 12;
  if (part === 'early' && monthsOf(whole) === 120) return [addDays(addMonths(whole.start, 36), -1)];
  if (part === 'early' && isYear) return [addDays(addMonths(whole.start, 3), -1)];
  if (part === 'start' && bound === 'in' && isYear)
    return [whole.start, slice(whole, 0, 1 / 3).end, addDays(addMonths(whole.start, 3), -1)];
  if (part === 'mid' && bound === 'in')
    return [middleFor(whole, 'by').end, ...(isYear ? [addDays(addMonths(whole.start, 7), -1)] : [])];
  if (part === 'end' && monthsOf(whole) === 120) return [`${yearOf(whole.end) + 1}-12-31`];
  return [];
}

/** A part of a period: "mid-", "early", "the end of". */
export function partOf(part: PartName, whole: Period, isLoose = false): Period {
  return {
    ...whole,
    ruleId: `${part}-of-${whole.ruleId}`,
    precision: precisionOf(part, whole.precision),
    at: (cycle, bound) => daysOf(part, whole.at(cycle, bound), bound),
    isCyclic: whole.isCyclic || isLoose,
    convention:
      part === 'end' || part === 'rest' ? `${CONVENTIONS.end}; ${whole.convention}` : CONVENTIONS[part],
    contested: (whole.contested ?? false) || (part === 'start' && whole.precision === 'year'),
    alternatives: (span) => alternativesIn(part, whole, span),
    isWhole: false,
    part:
      part === 'early-to-mid' || part === 'first-half' || part === 'first-days'
        ? 'early'
        : part === 'mid-to-late' || part === 'second-half' || part === 'last-days'
          ? 'late'
          : part,
  };
}

function alternativesIn(part: PartName, whole: Period, span: DaySpan): Day[] {
  for (const cycle of [0, 1, -1, 2])
    for (const bound of ['by', 'in'] as const) {
      const days = whole.at(cycle, bound);
      const same = daysOf(part, days, bound);
      if (same.start === span.start && same.end === span.end)
        return alternativesOf(part, days, bound).filter((day) => day !== span.end);
    }
  return [];
}
