import type { Day } from '../deadline/civil-day.js';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);
const MONTH = MONTHS.join('|');
const MONTH_DAY = new RegExp(
  `\\b(${MONTH}) (\\d{1,2})\\b(?!,? \\d{4})|\\b(\\d{1,2}) (${MONTH})\\b(?! \\d{4})`,
  'gi',
);
const YEAR = /\b(?:19|20)\d\d\b/g;
const MOST_MENTIONS = 200;

/**
 * The days on which an old text without a date may have been written, likeliest first: those that it mentions without
 * their year, around the last year that it names; else the beginning of that year. Empty where nothing says it is old.
 */
export function guessDays(text: string, today: Day): Day[] {
  const years = matches(text, YEAR).map(([year]) => Number(year));
  const last = Math.max(...years);
  if (years.length === 0 || last >= Number(today.slice(0, 4))) return [];
  const mentioned = matches(text, MONTH_DAY).map(
    ([, month, day, dayFirst, monthLast]) => [month ?? monthLast ?? '', Number(day ?? dayFirst)] as const,
  );
  const days = [last, last - 1].flatMap((year) =>
    mentioned
      .filter(([, day]) => day >= 1 && day <= 28)
      .map(([month, day]) => `${year}-${pad(MONTHS.indexOf(month.toLowerCase()) + 1)}-${pad(day)}`),
  );
  return [...new Set(days)].toSorted().toReversed().slice(0, 6).concat(`${last}-01-01`);
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].slice(0, MOST_MENTIONS);
const pad = (number: number) => String(number).padStart(2, '0');
