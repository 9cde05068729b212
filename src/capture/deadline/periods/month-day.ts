import { addMonths, civilDay, type Day, lastOfMonth, monthOf, monthSpan, yearOf } from '../civil-day.js';
import { ALSO_COMMON_WORDS, MONTHS, WEEKDAYS } from '../calendar-words.js';
import { fixed, type Period, type PeriodReader, type ReadingContext } from '../period.js';
import { type Match, PhraseTable } from '../../words/phrase-table.js';
import { isDash, isGlued, type Token } from '../../words/tokens.js';
import { readYearOf } from './year-of.js';

/** A month's name, with its full stop if it has one. Lower-case "may" and "march" are verbs unless `isExpected`. */
export function readMonthName(tokens: Token[], i: number, isExpected = false): Match<number> | null {
  const token = tokens[i];
  const month = MONTHS.get(token?.lower.replace(/'s$/, '') ?? '');
  if (!token || !month) return null;
  if (!isExpected && ALSO_COMMON_WORDS.has(token.lower) && token.text === token.lower) return null;
  const hasStop = token.lower.length <= 4 && tokens[i + 1]?.text === '.' && isGlued(tokens, i + 1);
  // a full stop that ends the sentence stays outside
  const isAbbreviated = hasStop && token.lower !== 'may' && tokens[i + 2] !== undefined;
  return { value: month, next: isAbbreviated ? i + 2 : i + 1 };
}

const DAY_NUMBER = /^([12]?\d|3[01])(st|nd|rd|th)?$/;

interface DayNumber {
  day: number;
  hasOrdinal: boolean;
}

const ORDINAL_WORDS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

function readDayNumber(tokens: Token[], i: number): Match<DayNumber> | null {
  // "the second of April"
  const word = tokens[i + 1]?.lower === 'of' ? ORDINAL_WORDS.get(tokens[i]?.lower ?? '') : undefined;
  if (word) return { value: { day: word, hasOrdinal: true }, next: i + 1 };
  const [, digits, ordinal] = DAY_NUMBER.exec(tokens[i]?.lower ?? '') ?? [];
  if (!digits || digits === '0') return null;
  return { value: { day: Number(digits), hasOrdinal: ordinal !== undefined }, next: i + 1 };
}

/** "in September 3 to 1": odds, for a range of days goes up. */
function isOdds(tokens: Token[], { value, next }: Match<DayNumber>): boolean {
  const at = isDash(tokens[next]) ? next + 1 : next;
  if (!/^(to|:)$/.test(tokens[at]?.lower ?? '')) return false;
  const second = tokens[isDash(tokens[at + 1]) ? at + 2 : at + 1]?.text ?? '';
  return /^\d{1,2}$/.test(second) && Number(second) <= value.day;
}

/** "26", "26-27", "26 to 27", "26 and 27". */
function readDayNumbers(tokens: Token[], i: number): Match<DayNumber & { lastDay: number }> | null {
  const first = readDayNumber(tokens, i);
  if (!first || isOdds(tokens, first)) return null;
  const joiner = tokens[first.next];
  const joins = isDash(joiner) || ['to', 'and', 'or', '/'].includes(joiner?.lower ?? '');
  const last = joins ? readDayNumber(tokens, first.next + 1) : null;
  const isMeasured =
    last &&
    /^(%|percent|[.,:])$/.test(tokens[last.next]?.lower ?? '') &&
    isGlued(tokens, last.next) &&
    tokens[last.next + 1] &&
    isGlued(tokens, last.next + 1);
  if (!last || isMeasured || last.value.day <= first.value.day)
    return { value: { ...first.value, lastDay: first.value.day }, next: first.next };
  return { value: { ...first.value, lastDay: last.value.day }, next: last.next };
}

function dayPeriod(
  month: number,
  days: [number, number],
  year: number | null,
  context: ReadingContext,
): Period | null {
  const on = (inYear: number, day: number): Day => civilDay(inYear, month, day) ?? lastOfMonth(inYear, month);
  if (year !== null && !civilDay(year, month, days[1])) return null;
  if (year === null && !civilDay(2024, month, days[1])) return null;
  const current = yearOf(context.saidOn);
  return {
    ruleId: days[0] === days[1] ? 'day' : 'days',
    precision: 'day',
    at: (cycle) => {
      const inYear = year ?? current + cycle;
      return { start: on(inYear, days[0]), end: on(inYear, days[1]) };
    },
    isCyclic: year === null,
    convention:
      year === null ? 'the day itself counts; without a year, the coming one' : 'the day itself counts',
  };
}

/** "April 20", "Jan. 20, 2025", "20 April", "the 20th of April 2025", "December 26-27"; a weekday before it is skipped. */
export const readMonthDay: PeriodReader = (tokens, start, context) => {
  const i = skipWeekday(tokens, start);
  const the = tokens[i]?.lower === 'the' ? i + 1 : i;
  const month = readMonthName(tokens, i);
  if (month) {
    const ordinalArticle = tokens[month.next]?.lower === 'the' ? month.next + 1 : month.next;
    const days = readDayNumbers(tokens, ordinalArticle);
    return days ? finish(tokens, month.value, days, context) : null;
  }
  const days = readDayNumbers(tokens, the);
  if (!days) return null;
  const of = tokens[days.next]?.lower === 'of' ? days.next + 1 : days.next;
  const after = readMonthName(tokens, of, true);
  if (after && (tokens[of]?.text !== tokens[of]?.lower || !ALSO_COMMON_WORDS.has(tokens[of]?.lower ?? '')))
    return finish(tokens, after.value, { value: days.value, next: after.next }, context);
  if (tokens[days.next]?.lower === 'of' && days.value.hasOrdinal) {
    const month = MONTH_OF.match(tokens, days.next + 1);
    if (month) return { value: dayOfThisMonth(days.value.day, context, month.value), next: month.next };
  }
  const isOrdinalAlone = the > i && days.value.hasOrdinal && !/^\p{L}/u.test(tokens[days.next]?.text ?? '');
  return isOrdinalAlone ? { value: dayOfThisMonth(days.value.day, context), next: days.next } : null;
};

/** Months after the one in which it was said; null: the coming day with that number. */
const MONTH_OF = new PhraseTable<number | null>([
  ['the month', null],
  ['this month|the current month', 0],
  ['next month|the following month|the coming month', 1],
  ['last month', -1],
]);

function finish(
  tokens: Token[],
  month: number,
  { value, next }: Match<DayNumber & { lastDay: number }>,
  context: ReadingContext,
): Match<Period> | null {
  const year = readYearOf(tokens, next, context);
  const period = dayPeriod(month, [value.day, value.lastDay], year.value.year, context);
  return period && { value: { ...period, isPast: year.value.isPast }, next: year.next };
}

function skipWeekday(tokens: Token[], i: number): number {
  if (!WEEKDAYS.has(tokens[i]?.lower ?? '')) return i;
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  return tokens[at]?.text === ',' ? at + 1 : at;
}

function dayOfThisMonth(day: number, { saidOn }: ReadingContext, offset: number | null = null): Period {
  const on = (cycle: number): Day => {
    const first = addMonths(`${saidOn.slice(0, 7)}-01`, offset ?? cycle);
    return civilDay(yearOf(first), monthOf(first), day) ?? lastOfMonth(yearOf(first), monthOf(first));
  };
  return {
    ruleId: 'day-of-month',
    precision: 'day',
    at: (cycle) => ({ start: on(cycle), end: on(cycle) }),
    isCyclic: offset === null,
    isPast: offset === -1,
    convention: 'the coming day with that number',
    needsPreposition: offset === null,
  };
}

/** "March", "Feb. 2026", "July of 2024", "March of this year". */
export const readMonth: PeriodReader = (tokens, i, context) => {
  const month = readMonthName(tokens, i);
  if (!month) return null;
  const { value: of, next } = readYearOf(tokens, month.next, context);
  const ownYear = of.year;
  const current = yearOf(context.saidOn);
  return {
    next,
    value: {
      ruleId: 'month',
      precision: 'month',
      at:
        ownYear === null
          ? (cycle) => monthSpan(current + cycle, month.value)
          : fixed(monthSpan(ownYear, month.value)),
      isCyclic: ownYear === null,
      convention:
        ownYear === null
          ? 'a month ends on its last day; without a year, the coming one'
          : 'a month ends on its last day',
      isWhole: true,
      isPast: of.isPast,
      needsPreposition: ownYear === null && next === i + 1,
    },
  };
};
