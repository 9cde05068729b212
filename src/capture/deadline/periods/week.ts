import { addDays, type Day, mondayOf } from '../civil-day.js';
import { WEEKDAYS } from '../calendar-words.js';
import { daysFrom, type Period, type PeriodReader, type ReadingContext } from '../period.js';
import { PhraseTable } from '../../words/phrase-table.js';
import { matchWords, type Token } from '../../words/tokens.js';
import { readMonthDay } from './month-day.js';

export const weekEnd = (monday: Day, { conventions }: ReadingContext): Day =>
  addDays(monday, conventions.weekEndsOn === 'sunday' ? 6 : 4);

/** The week `offset` weeks after the one in which it was said. */
export function weekPeriod(offset: number, context: ReadingContext): Period {
  return {
    ruleId: 'week',
    precision: 'week',
    at: (cycle) => {
      const monday = addDays(mondayOf(context.saidOn), 7 * (offset + cycle));
      return { start: monday, end: weekEnd(monday, context) };
    },
    isCyclic: false,
    convention: `ISO weeks, Monday to ${context.conventions.weekEndsOn === 'sunday' ? 'Sunday' : 'Friday'}`,
    alternatives: ({ start }) => [addDays(start, context.conventions.weekEndsOn === 'sunday' ? 4 : 6)],
  };
}

const OFFSETS = new PhraseTable<number>([
  ['this|this coming|the coming|coming', 0],
  ['next|the next', 1],
  ['last|the last|the previous|previous|the past|this past', -1],
  ['on|the', 0],
]);

/** "Friday", "next Tuesday", "Tuesday of next week". */
export const readWeekday: PeriodReader = (tokens, i, context) => {
  const lead = OFFSETS.match(tokens, i);
  const at = lead?.next ?? i;
  const token = tokens[at];
  const weekday = WEEKDAYS.get(token?.lower.replace(/'s$/, '') ?? '');
  if (/^(black|cyber|super|bloody|ash)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  if (!token || !weekday || token.text === token.lower.slice(0, 3)) return null;
  // "the Sun", "the Sunday Times"
  if (/^(Times|Telegraph|Mirror|Express|Herald|Post)$/.test(tokens[at + 1]?.text ?? '')) return null;
  if (token.text.length === 3 && tokens[at - 1]?.lower === 'the') return null;
  // "Monday week" is a week after the coming Monday
  const isWeekOn = tokens[at + 1]?.lower === 'week' && !/^(of|in)$/.test(tokens[at + 2]?.lower ?? '');
  const week = isWeekOn ? null : readTrailingWeek(tokens, at + 1);
  const offset = week?.value ?? lead?.value ?? 0;
  const isNamed = (lead !== null && offset !== 0) || week !== null;
  return {
    next: week?.next ?? (isWeekOn ? at + 2 : at + 1),
    value: {
      ruleId: 'weekday',
      precision: 'day',
      at: (cycle) => {
        const day = addDays(mondayOf(context.saidOn), 7 * (offset + cycle) + weekday - 1);
        const meant = isWeekOn ? addDays(day < context.saidOn ? addDays(day, 7) : day, 7) : day;
        return { start: meant, end: meant };
      },
      isCyclic: !isNamed && !isWeekOn,
      convention: isNamed ? 'a weekday of the next ISO week' : 'the coming weekday, that day included',
      isPast: offset < 0,
    },
  };
};

const TRAILING_WEEK = new PhraseTable<number>([
  ['next week|of next week', 1],
  ['this week|of this week', 0],
  ['last week|of last week', -1],
]);
const readTrailingWeek = (tokens: Token[], i: number) => TRAILING_WEEK.match(tokens, i);

const WEEKENDS = new PhraseTable<number>([
  ['this weekend|the weekend|this coming weekend|the coming weekend', 0],
  ['next weekend', 1],
  ['last weekend|the past weekend|this past weekend', -1],
]);

/** "this weekend", "the weekend". */
export const readWeekend: PeriodReader = (tokens, i, context) => {
  const match = WEEKENDS.match(tokens, i);
  if (!match) return null;
  return {
    next: match.next,
    value: {
      ruleId: 'weekend',
      precision: 'week',
      at: (cycle) => daysFrom(addDays(mondayOf(context.saidOn), 5 + 7 * (match.value + cycle)), 2),
      isCyclic: match.value === 0,
      convention: 'a weekend ends on Sunday',
      isPast: match.value < 0,
      needsPreposition: tokens[i]?.lower === 'the',
    },
  };
};

const WEEK_OF = [
  'week of',
  'week beginning',
  'week starting',
  'week commencing',
  'week ending',
  'weekend of',
].map((phrase) => phrase.split(' '));

/** "the week of 23 June", "the week ending June 28". */
export const readWeekOf: PeriodReader = (tokens, i, context) => {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  for (const words of WEEK_OF) {
    const next = matchWords(tokens, at, words);
    const day = next === null ? null : readMonthDay(tokens, next, context);
    if (!day) continue;
    const isEnding = words[1] === 'ending';
    return {
      next: day.next,
      value: {
        ...day.value,
        ruleId: 'week-of',
        precision: 'week',
        at: (cycle, bound) => {
          const named = day.value.at(cycle, bound).start;
          if (isEnding) return { start: addDays(named, -6), end: named };
          if (words[0] === 'weekend') return { start: named, end: addDays(mondayOf(named), 6) };
          return { start: mondayOf(named), end: weekEnd(mondayOf(named), context) };
        },
        convention: 'the ISO week that holds the day',
      },
    };
  }
  return null;
};
