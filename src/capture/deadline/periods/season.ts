import { monthSpan, type DaySpan, yearOf } from '../civil-day.js';
import { ALSO_COMMON_WORDS, SEASONS, type Season } from '../calendar-words.js';
import type { PeriodReader, ReadingContext } from '../period.js';
import { readYearRangeEnd } from './year-number.js';
import { readYearOf } from './year-of.js';

const FIRST_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Meteorological seasons; a winter belongs to the year in which it starts. */
export function seasonSpan(season: Season, year: number, { conventions }: ReadingContext): DaySpan {
  const north = FIRST_MONTH[season];
  return monthSpan(year, conventions.hemisphere === 'north' ? north : ((north + 5) % 12) + 1, 3);
}

/** "summer", "spring 2026", "the winter of 2025-26", "autumn of next year". */
export const readSeason: PeriodReader = (tokens, start, context) => {
  const i = tokens[start]?.lower === 'the' ? start + 1 : start;
  const token = tokens[i];
  const season = SEASONS.get(token?.lower ?? '');
  if (!token || !season) return null;
  const of = readYearOf(tokens, i + 1, context);
  const { year, isPast } = of.value;
  // "the fall of Kyiv"
  if (year === null && tokens[i + 1]?.lower === 'of' && of.next === i + 1) return null;
  const winterEnd = year !== null ? readYearRangeEnd(tokens, of.next, year) : null;
  const current = yearOf(context.saidOn);
  return {
    next: winterEnd?.next ?? of.next,
    value: {
      ruleId: 'season',
      precision: 'season',
      at: (cycle) => seasonSpan(season, year ?? current + cycle, context),
      isCyclic: year === null,
      convention: `${context.conventions.hemisphere === 'north' ? 'northern' : 'southern'} meteorological seasons (March–May, June–August, September–November, December–February)`,
      contested: season === 'winter' && year !== null && !winterEnd,
      isWhole: true,
      isPast,
      // "expects sales to fall this year"
      needsPreposition: year === null || (i === start && ALSO_COMMON_WORDS.has(token.text)),
    },
  };
};
