import { addDays, addMonths, type Day, mondayOf, weekdayOf } from '../civil-day.js';
import { SMALL_ORDINALS, WEEKDAYS } from '../calendar-words.js';
import { addLength, readLength } from '../length-of-time.js';
import { fixed, type Period, type PeriodReader, type ReadingContext, resolvePeriod } from '../period.js';
import type { Match } from '../../words/phrase-table.js';
import type { Token } from '../../words/tokens.js';
import { readHoliday } from './holiday.js';
import { readMonth, readMonthDay } from './month-day.js';
import { readRelative, readRelativeDay } from './relative.js';
import { readWeekday } from './week.js';

/** "the first Thursday in May", "the last day of next month", "a week on Monday", "the week after Easter". */
export const readCountedDay: PeriodReader = (tokens, i, context) => {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  return (
    readNthDay(tokens, at, context) ?? readWeeksOn(tokens, i, context) ?? readUnitAfter(tokens, at, context)
  );
};

const aDay = (period: Period, ruleId: string, at: (from: Day, to: Day) => Day): Period => ({
  ...period,
  ruleId,
  precision: 'day',
  at: (cycle, bound) => {
    const span = period.at(cycle, bound);
    const day = at(span.start, span.end);
    return { start: day, end: day };
  },
  isWhole: false,
  needsPreposition: false,
  convention: 'the day itself counts',
});

/** "last Friday of the month", "first day of March": the nth weekday or day of a month. */
function readNthDay(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const word = tokens[i]?.lower ?? '';
  const nth = /^(last|final)$/.test(word) ? -1 : SMALL_ORDINALS.get(word);
  const noun = tokens[i + 1]?.lower ?? '';
  const weekday = WEEKDAYS.get(noun);
  if (!nth || nth > 5 || (!weekday && noun !== 'day') || !/^(of|in)$/.test(tokens[i + 2]?.lower ?? ''))
    return null;
  const month = readMonth(tokens, i + 3, context) ?? readRelative(tokens, i + 3, context);
  if (!month || (weekday && month.value.precision !== 'month')) return null;
  return {
    next: month.next,
    value: aDay(month.value, 'nth-day', (from, to) => nthDay(nth, weekday, from, to)),
  };
}

function nthDay(nth: number, weekday: number | undefined, from: Day, to: Day): Day {
  if (weekday === undefined) return nth < 0 ? to : addDays(from, nth - 1);
  if (nth < 0) return addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1));
}

/** "a week on Monday", "a fortnight from Friday", "a week today". */
function readWeeksOn(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const length = readLength(tokens, i);
  if (!length || !/^(week|fortnight)$/.test(length.value.unit)) return null;
  const on = /^(on|from)$/.test(tokens[length.next]?.lower ?? '') ? length.next + 1 : length.next;
  const day = WEEKDAYS.has(tokens[on]?.lower ?? '')
    ? readWeekday(tokens, on, context)
    : readRelativeDay(tokens, on, context);
  if (!day) return null;
  const coming = resolvePeriod(day.value, context.saidOn, 'in', false);
  const counted = aDay({ ...day.value, at: fixed(coming), isCyclic: false }, 'weeks-on', (from) =>
    addLength(from, length.value),
  );
  return { next: day.next, value: counted };
}

/** "week after Easter", "day after July 4": the one that follows. */
function readUnitAfter(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const unit = tokens[i]?.lower ?? '';
  if (!/^(day|week|month)$/.test(unit) || !/^(after|following)$/.test(tokens[i + 1]?.lower ?? ''))
    return null;
  const day = readHoliday(tokens, i + 2, context) ?? readMonthDay(tokens, i + 2, context);
  if (!day) return null;
  const after = day.value.at;
  return {
    next: day.next,
    value: {
      ...day.value,
      ruleId: 'unit-after',
      precision: unit === 'day' ? 'day' : unit === 'month' ? 'month' : 'week',
      at: (cycle, bound) => {
        const { end } = after(cycle, bound);
        const monday = addDays(mondayOf(end), 7);
        if (unit === 'day') return { start: addDays(end, 1), end: addDays(end, 1) };
        if (unit === 'month') return { start: addDays(end, 1), end: addMonths(end, 1) };
        return { start: monday, end: addDays(monday, 6) };
      },
      convention: 'the ISO week, the day or the month that follows',
      needsPreposition: false,
    },
  };
}
