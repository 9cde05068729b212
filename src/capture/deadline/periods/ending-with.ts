import { addDays, addMonths, type DaySpan, monthSpan, yearOf } from '../civil-day.js';
import { addLength, readLength } from '../length-of-time.js';
import { fixed, type Period, type PeriodReader, type ReadingContext } from '../period.js';
import { type Match, PhraseTable } from '../../words/phrase-table.js';
import { skipDash, type Token } from '../../words/tokens.js';
import { readMonth, readMonthDay, readMonthName } from './month-day.js';
import { readYearOf } from './year-of.js';

/** "the September quarter", "the year to March 2026", "the three months ending June 30": periods named by their end. */
export const readEndingWith: PeriodReader = (tokens, i, context) => {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  return readQuarterOfMonth(tokens, at, context) ?? readLengthTo(tokens, at, context);
};

/** "September quarter" is July to September. */
function readQuarterOfMonth(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const month = readMonthName(tokens, i);
  const noun = month ? skipDash(tokens, month.next) : -1;
  if (!month || tokens[noun]?.lower.replace(/'s$/, '') !== 'quarter') return null;
  const { value: of, next } = readYearOf(tokens, noun + 1, context);
  const spanIn = (year: number): DaySpan => {
    const last = monthSpan(year, month.value);
    return { start: addMonths(last.start, -2), end: last.end };
  };
  return {
    next,
    value: {
      ruleId: 'quarter-of-month',
      precision: 'quarter',
      at: of.year === null ? (cycle) => spanIn(yearOf(context.saidOn) + cycle) : fixed(spanIn(of.year)),
      isCyclic: of.year === null,
      convention: 'a quarter named after a month is the three months that end with it',
      isWhole: true,
      isPast: of.isPast,
    },
  };
}

const TO = new PhraseTable<true>([
  ['to|ending|ending in|ending on|to the end of|through|ended|to end|which ends in|that ends in', true],
]);
const UNITS = new PhraseTable<number>([
  ['year|fiscal year|financial year|marketing year|crop year', 12],
  ['half year|half', 6],
  ['quarter|fiscal quarter', 3],
]);

function readLengthTo(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const unit = UNITS.match(tokens, i);
  const length = unit
    ? { value: { count: unit.value, unit: 'month' as const }, next: unit.next }
    : readLength(tokens, i);
  const to =
    length && /^(month|year|quarter)$/.test(length.value.unit) ? TO.match(tokens, length.next) : null;
  const last = to && (readMonthDay(tokens, to.next, context) ?? readMonth(tokens, to.next, context));
  if (!length || !last) return null;
  const { count, unit: each } = length.value;
  return {
    next: last.next,
    value: {
      ...last.value,
      ruleId: 'length-to',
      precision: count === 12 || each === 'year' ? 'year' : 'quarter',
      at: (cycle, bound) => {
        const { end } = last.value.at(cycle, bound);
        return { start: addLength(addDays(end, 1), { count: -count, unit: each }), end };
      },
      convention: 'a length of time that ends with the day or month named',
      needsPreposition: false,
    },
  };
}
