import { monthSpan, yearOf } from './civil-day.js';
import { COMPOUNDS, type Compound, MODIFIERS } from './modifiers.js';
import { readNested } from './nested-period.js';
import { partOf, type PartName } from './parts.js';
import { fixed, type Period, type PeriodReader, type ReadingContext } from './period.js';
import type { Match } from '../words/phrase-table.js';
import { readCountedDay } from './periods/counted-day.js';
import { readEndingWith } from './periods/ending-with.js';
import { readHoliday } from './periods/holiday.js';
import { readMonth, readMonthDay } from './periods/month-day.js';
import { readNumericDate } from './periods/numeric-date.js';
import { readPartOfYear } from './periods/part-of-year.js';
import { readRelative, readRelativeDay, unitSpan } from './periods/relative.js';
import { readSeason } from './periods/season.js';
import { readDecade, readFiscalYear, readYear } from './periods/year.js';
import { readWeekday, readWeekend, readWeekOf, weekPeriod } from './periods/week.js';
import { readYearOf } from './periods/year-of.js';
import { skipDash, type Token } from '../words/tokens.js';

/** In this order: what says more comes first ("Q3 2025" before "2025"). */
const READERS: PeriodReader[] = [
  readNumericDate,
  readCountedDay,
  readEndingWith,
  readHoliday,
  readWeekOf,
  readMonthDay,
  readMonth,
  readPartOfYear,
  readFiscalYear,
  readRelativeDay,
  readWeekend,
  readWeekday,
  readRelative,
  readSeason,
  readDecade,
  readYear,
];

const MAX_MODIFIERS = 3;

/** Longest period at `i`: modifiers and a period, a compound ("year-end"), a nested one ("first week of June"). */
export function readPeriod(
  tokens: Token[],
  i: number,
  context: ReadingContext,
  depth = 0,
): Match<Period> | null {
  const compound = COMPOUNDS.match(tokens, i);
  if (compound) return readCompound(tokens, compound, context);
  const plain = readPlain(tokens, i, context);
  const modifier = depth < MAX_MODIFIERS ? MODIFIERS.match(tokens, i) : null;
  if (modifier) {
    const whole = readPeriod(tokens, skipDash(tokens, skipOf(tokens, modifier.next)), context, depth + 1);
    const isLonger = whole && (!plain || whole.next >= plain.next);
    if (isLonger && isAllowed(modifier.value, tokens, i, whole.value))
      return { value: applyPart(modifier.value, whole.value), next: whole.next };
  }
  if (plain || depth > 0) return plain;
  return readNested(tokens, i, context, (at) => readPeriod(tokens, at, context, depth + 1));
}

function skipOf(tokens: Token[], i: number): number {
  const at = tokens[i]?.lower === 'in' ? i + 1 : i;
  if (tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'month' && tokens[at + 2]?.lower === 'of')
    return at + 3;
  return at;
}

/** "end" needs "of" or a dash unless a number or a name follows; "later" needs "this" or "in". */
function isAllowed(part: PartName, tokens: Token[], i: number, whole: Period): boolean {
  if (isTimeOfDay(part, whole)) return true;
  if (whole.precision === 'day' && !whole.isWhole && part !== 'rest' && whole.ruleId !== 'holiday')
    return false;
  if (part === 'rest' && tokens[i]?.lower === 'later')
    return /^(this|in|next|on|today)$/.test(tokens[i + 1]?.lower ?? '');
  return true;
}

/** "late Wednesday or early Thursday" */
const isTimeOfDay = (part: PartName, whole: Period) =>
  /^(early|late)$/.test(part) && /^(weekday|relative-day)$/.test(whole.ruleId);

function applyPart(part: PartName, whole: Period): Period {
  if (isTimeOfDay(part, whole)) return whole;
  if (part === 'rest' && whole.precision === 'day') return { ...whole, needsPreposition: false };
  // the middle of "the year" may be over: then the next one is meant
  const isLoose =
    part === 'rest' || part === 'end'
      ? false
      : whole.needsPreposition === true && whole.ruleId === 'relative-year';
  const base = isLoose ? { ...whole, at: shiftYears(whole) } : whole;
  return {
    ...partOf(part, base, isLoose),
    needsPreposition: part === 'rest' ? whole.needsPreposition : false,
  };
}

const shiftYears =
  (whole: Period): Period['at'] =>
  (cycle, bound) => {
    const year = yearOf(whole.at(0, bound).start) + cycle;
    return monthSpan(year, 1, 12);
  };

function readCompound(
  tokens: Token[],
  { value, next }: Match<Compound>,
  context: ReadingContext,
): Match<Period> {
  if (value.unit === 'week') return { value: partOf(value.part, weekPeriod(0, context)), next };
  const of = readYearOf(tokens, next, context);
  const year = of.value.year;
  const isYearly = value.unit === 'year';
  const whole: Period = {
    ruleId: value.unit,
    precision: value.unit === 'decade' || value.unit === 'century' ? 'year' : value.unit,
    at: isYearly
      ? (cycle) => monthSpan((year ?? yearOf(context.saidOn)) + (year === null ? cycle : 0), 1, 12)
      : fixed(unitSpan(value.unit, 0, context.saidOn)),
    isCyclic: isYearly && year === null,
    convention: 'the calendar period under way',
  };
  if (value.unit === 'century' && value.part === 'mid') return { value: midCentury(context), next };
  return { value: partOf(value.part, whole), next: isYearly ? of.next : next };
}

function midCentury({ saidOn }: ReadingContext): Period {
  const year = Math.floor(yearOf(saidOn) / 100) * 100 + 50;
  return {
    ruleId: 'mid-of-century',
    precision: 'year',
    at: fixed(monthSpan(year, 1, 12)),
    isCyclic: false,
    convention: 'mid-century is the year 2050',
  };
}

function readPlain(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const at =
    tokens[i]?.lower === 'the' && tokens[i + 1]?.lower === 'month' && tokens[i + 2]?.lower === 'of'
      ? i + 3
      : i;
  for (const reader of READERS) {
    const match = reader(tokens, at, context);
    if (match) return match;
  }
  return null;
}
