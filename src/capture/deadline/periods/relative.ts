import { addDays, addMonths, type Day, type DaySpan, monthOf, monthSpan, yearOf } from '../civil-day.js';
import { MONTHS, SEASONS, UNITS, type CalendarUnit } from '../calendar-words.js';
import { daysFrom, fixed, type Period, type PeriodReader, type ReadingContext } from '../period.js';
import { type Match, PhraseTable } from '../../words/phrase-table.js';
import type { Token } from '../../words/tokens.js';
import { readMonthName } from './month-day.js';
import { seasonSpan } from './season.js';
import { weekPeriod } from './week.js';
import { isYear } from './year-number.js';
import { fiscalYearOn } from './year-of.js';

type Which = 'this' | 'the' | 'next' | 'last' | 'after-next';

const DETERMINERS = new PhraseTable<Which>([
  ['this|the current|current|this current|the ongoing|this coming|the coming|this very', 'this'],
  ['the', 'the'],
  ['next|the next|the upcoming|upcoming|the following', 'next'],
  ['last|the last|the past|the previous|previous|this past|the preceding', 'last'],
]);

const OFFSET: Record<Which, number> = { this: 0, the: 0, next: 1, last: -1, 'after-next': 2 };

/** "this year", "next month", "the current quarter", "the week after next", "next spring", "this March". */
export const readRelative: PeriodReader = (tokens, i, context) => {
  const determiner = DETERMINERS.match(tokens, i);
  if (!determiner) return null;
  const at = /^(full|whole|entire)$/.test(tokens[determiner.next]?.lower ?? '')
    ? determiner.next + 1
    : determiner.next;
  const fiscal = /^(fiscal|financial|calendar)$/.test(tokens[at]?.lower ?? '') ? tokens[at]?.lower : null;
  const unit = UNITS.get(tokens[fiscal ? at + 1 : at]?.lower ?? '');
  if (unit)
    return readUnit(
      tokens,
      {
        at: fiscal ? at + 1 : at,
        unit,
        which: determiner.value,
        isFiscal: fiscal === 'fiscal' || fiscal === 'financial',
      },
      context,
    );
  if (determiner.value === 'the' || fiscal) return null;
  return readNamed(tokens, at, determiner.value, context);
};

/** "the week after Easter", "the month before the vote", "the year when": not the one under way. */
const NAMED_BY_ANOTHER = /^(of|after|before|following|when|that|in|to|ending|ended|beginning|starting)$/;

interface UnitPhrase {
  at: number;
  unit: CalendarUnit;
  which: Which;
  isFiscal: boolean;
}

function readUnit(
  tokens: Token[],
  { at, unit, which, isFiscal }: UnitPhrase,
  context: ReadingContext,
): Match<Period> | null {
  const isAfterNext =
    which === 'the' && tokens[at + 1]?.lower === 'after' && tokens[at + 2]?.lower === 'next';
  const offset = OFFSET[isAfterNext ? 'after-next' : which];
  const next = isAfterNext ? at + 3 : at + 1;
  if (unit === 'day' || unit === 'season') return null;
  if (which === 'the' && !isAfterNext && NAMED_BY_ANOTHER.test(tokens[at + 1]?.lower ?? '')) return null;
  // "by the year 2030"
  if (unit === 'year' && which === 'the' && isYear(tokens[at + 1])) return null;
  const shared = { isPast: which === 'last', needsPreposition: which === 'the' && !isAfterNext };
  if (unit === 'week') return { value: { ...weekPeriod(offset, context), ...shared }, next };
  const orNext = which === 'this' && !isFiscal ? orTheNext(tokens, next) : null;
  if (orNext !== null) return { value: thisOrNext(unit, context.saidOn), next: orNext };
  return {
    next,
    value: {
      ruleId: isFiscal ? 'fiscal-year' : `relative-${unit}`,
      precision: precisionOf(unit),
      at: fixed(
        isFiscal
          ? fiscalYearSpan(fiscalYearOn(context) + offset, context)
          : unitSpan(unit, offset, context.saidOn),
      ),
      isCyclic: false,
      convention: isFiscal
        ? FISCAL_CONVENTION
        : (CONVENTIONS[unit] ?? `the calendar ${unit}, to its last day`),
      contested: isFiscal,
      ...shared,
    },
  };
}

/** "this year or next": the index after "next", unless that begins another phrase. */
function orTheNext(tokens: Token[], i: number): number | null {
  const isNext = tokens[i]?.lower === 'or' && tokens[i + 1]?.lower === 'next';
  return isNext && !/^\p{L}/u.test(tokens[i + 2]?.text ?? '') ? i + 2 : null;
}

const thisOrNext = (unit: CalendarUnit, saidOn: Day): Period => ({
  ruleId: `relative-${unit}`,
  precision: precisionOf(unit),
  at: fixed({ start: unitSpan(unit, 0, saidOn).start, end: unitSpan(unit, 1, saidOn).end }),
  isCyclic: false,
  convention: 'of several the last counts',
});

const precisionOf = (unit: CalendarUnit) => (unit === 'century' || unit === 'decade' ? 'year' : unit);

const CONVENTIONS: Partial<Record<CalendarUnit, string>> = {
  decade: 'the decade 202x ends on 2029-12-31',
  century: 'the century 20xx ends on 2099-12-31',
};

export const FISCAL_CONVENTION =
  'US federal fiscal year unless set: it ends on 30 September of the year it is named after';

export function fiscalYearSpan(year: number, { conventions }: ReadingContext): DaySpan {
  const start = conventions.fiscalYearStartMonth;
  return monthSpan(start > 1 ? year - 1 : year, start, 12);
}

/** The calendar unit `offset` units after the one a day lies in. */
export function unitSpan(unit: CalendarUnit, offset: number, saidOn: Day): DaySpan {
  const year = yearOf(saidOn);
  if (unit === 'year') return monthSpan(year + offset, 1, 12);
  if (unit === 'decade') return monthSpan(Math.floor(year / 10) * 10 + 10 * offset, 1, 120);
  if (unit === 'century') return monthSpan(Math.floor(year / 100) * 100 + 100 * offset, 1, 1200);
  const months = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 1;
  const first = Math.floor((monthOf(saidOn) - 1) / months) * months + 1;
  const start = addMonths(`${saidOn.slice(0, 4)}-${String(first).padStart(2, '0')}-01`, offset * months);
  return { start, end: addDays(addMonths(start, months), -1) };
}

/** "this winter", "next March", "last summer". */
function readNamed(tokens: Token[], at: number, which: Which, context: ReadingContext): Match<Period> | null {
  const season = SEASONS.get(tokens[at]?.lower.replace(/'s$/, '') ?? '');
  const month = season ? null : readMonthName(tokens, at, true);
  if (!season && (!month || !MONTHS.has(tokens[at]?.lower.replace(/'s$/, '') ?? ''))) return null;
  // "this may lead to"
  if (month && tokens[at]?.text === 'may') return null;
  if (month && /^\d{1,2}(st|nd|rd|th)?$/.test(tokens[month.next]?.lower ?? '')) return null;
  const spanIn = (year: number) =>
    season ? seasonSpan(season, year, context) : monthSpan(year, month?.value ?? 1);
  const current = yearOf(context.saidOn);
  const shared = {
    ruleId: season ? 'relative-season' : 'relative-month-name',
    precision: season ? ('season' as const) : ('month' as const),
    isWhole: true,
    convention: season ? 'meteorological seasons' : 'a month ends on its last day',
  };
  const next = month?.next ?? at + 1;
  if (which === 'this')
    return { value: { ...shared, at: (cycle) => spanIn(current + cycle), isCyclic: true }, next };
  const isPast = which === 'last';
  const coming = [-1, 0, 1]
    .map((offset) => spanIn(current + offset))
    .find((span) => span.start > context.saidOn);
  const nextYears =
    season === 'winter' && monthOf(context.saidOn) < 9 ? spanIn(current) : spanIn(current + 1);
  return {
    next,
    value: {
      ...shared,
      at: fixed(isPast ? spanIn(current - 1) : nextYears),
      isCyclic: false,
      isPast,
      convention: '“next” names the one of next year',
      contested: coming !== undefined && coming.end !== nextYears.end,
      alternatives: () => (coming && coming.end !== nextYears.end ? [coming.end] : []),
    },
  };
}

const DAYS = new PhraseTable<number>([
  ['today|tonight|this morning|this afternoon|this evening|end of day|midnight|close of business', 0],
  ['tomorrow|tomorrow night|tomorrow morning|tomorrow evening', 1],
  ['the day after tomorrow|day after tomorrow', 2],
  ['yesterday|last night|yesterday evening', -1],
]);

/** "tomorrow", "tonight", "the day after tomorrow". */
export const readRelativeDay: PeriodReader = (tokens, i, context) => {
  const match = DAYS.match(tokens, i);
  // "USA Today"
  if (!match || (tokens[i]?.text === 'Today' && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? ''))) return null;
  return {
    next: match.next,
    value: {
      ruleId: 'relative-day',
      precision: 'day',
      at: fixed(daysFrom(addDays(context.saidOn, match.value), 1)),
      isCyclic: false,
      convention: 'counted from the day it was said',
      isPast: match.value < 0,
      needsPreposition: match.value === 0,
    },
  };
};
