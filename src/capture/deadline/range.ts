import type { DaySpan } from './civil-day.js';
import { type Bound, type Period, type ReadingContext, resolvePeriod } from './period.js';
import type { Match } from '../words/phrase-table.js';
import { readPeriod } from './read-period.js';
import { isDash, type Token } from '../words/tokens.js';

const MAX_ITEMS = 6;

/** One period, or several joined ("January and February 2023", "May–July", "late summer or early fall"): the last counts. */
export function readPeriods(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const first = readPeriod(tokens, i, context);
  if (!first) return null;
  let joined = first;
  for (let item = 1; item < MAX_ITEMS; item++) {
    const next = readJoined(tokens, joined, context);
    if (!next) break;
    joined = { value: join(joined.value, next.value, context), next: next.next };
  }
  return joined;
}

function readJoined(
  tokens: Token[],
  { value, next }: Match<Period>,
  context: ReadingContext,
): Match<Period> | null {
  const at = skipJoiner(tokens, next);
  if (at === null) return null;
  const second = readPeriod(tokens, at, context);
  if (!second || (second.value.isPast ?? false) !== (value.isPast ?? false)) return null;
  const isSame =
    second.value.precision === value.precision ||
    second.value.precision === 'season' ||
    (isDash(tokens[next]) && second.value.precision !== 'year');
  const isList = tokens[next]?.text === ',';
  if (isList && (second.value.precision !== 'month' || value.precision !== 'month')) return null;
  if (
    tokens[next]?.lower === 'and' &&
    value.precision === 'year' &&
    !value.ruleId.startsWith('year') &&
    !value.ruleId.includes('decade')
  )
    return null;
  return isSame || /^(to|through|until|and|or)$/.test(tokens[next]?.lower ?? '') ? second : null;
}

function skipJoiner(tokens: Token[], i: number): number | null {
  const word = tokens[i]?.lower ?? '';
  if (isDash(tokens[i]) || /^(\/|to|through|thru|and|or|until|till|into)$/.test(word)) {
    const skip = word === 'or' && tokens[i + 1]?.lower === 'even' ? 2 : 1;
    return i + skip;
  }
  if (word !== ',') return null;
  return /^(and|or)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
}

/** A first item without a year belongs to the year of the last ("January and February 2023"). */
function join(first: Period, last: Period, context: ReadingContext): Period {
  const at = (cycle: number, bound: Bound): DaySpan => {
    const end = last.at(cycle, bound);
    const cycles = first.isCyclic ? [1, 0, -1, -2].map((step) => cycle + step) : [0];
    const starts =
      last.isCyclic || !first.isCyclic
        ? cycles.map((each) => first.at(each, bound))
        : inYearsNear(first, end, bound, context);
    const start = starts.find((span) => span.start <= end.start) ?? first.at(0, bound);
    return {
      start: start.start < end.start ? start.start : end.start,
      end: end.end > start.end ? end.end : end.end,
    };
  };
  return {
    ...last,
    at,
    ruleId: 'range',
    isCyclic: last.isCyclic,
    convention: `of several the last counts; ${last.convention}`,
    isWhole: false,
    needsPreposition: (first.needsPreposition ?? false) && (last.needsPreposition ?? false),
    alternatives: undefined,
  };
}

function inYearsNear(first: Period, end: DaySpan, bound: Bound, { saidOn }: ReadingContext): DaySpan[] {
  const distance = Number(end.end.slice(0, 4)) - Number(saidOn.slice(0, 4));
  return [distance + 1, distance, distance - 1].map((cycle) => first.at(cycle, bound));
}

/** "between May and July 2026", "from 2025 to 2027". */
export function readBetween(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const lead = tokens[i]?.lower;
  if (lead !== 'between' && lead !== 'from' && lead !== 'anywhere') return null;
  const first = readPeriod(tokens, i + 1, context);
  if (!first) return null;
  const joiner = tokens[first.next]?.lower ?? '';
  const joins =
    lead === 'between'
      ? joiner === 'and'
      : /^(to|through|until|till|up)$/.test(joiner) || isDash(tokens[first.next]);
  if (!joins) return null;
  const last = readDayAfter(tokens, first, context) ?? readPeriod(tokens, first.next + 1, context);
  if (!last) return null;
  return { value: join(first.value, last.value, context), next: last.next };
}

/** "between April 20 and 25": the month is that of the first. */
function readDayAfter(tokens: Token[], first: Match<Period>, context: ReadingContext): Match<Period> | null {
  const day = tokens[first.next + 1]?.text ?? '';
  const after = tokens[first.next + 2]?.text ?? '';
  if (first.value.ruleId !== 'day' || !/^\d{1,2}$/.test(day) || /^[\p{L}%.,/]/u.test(after)) return null;
  const { start } = resolvePeriod(first.value, context.saidOn, 'in', false);
  const at = (cycle: number, bound: Bound): DaySpan => {
    const month = first.value.at(cycle, bound).start.slice(0, 8);
    return { start: `${month}${day.padStart(2, '0')}`, end: `${month}${day.padStart(2, '0')}` };
  };
  return Number(day) > Number(start.slice(8))
    ? { value: { ...first.value, at }, next: first.next + 2 }
    : null;
}
