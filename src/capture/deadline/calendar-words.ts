const numbered = (lists: string) =>
  new Map(
    lists.split(' ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
  );

/** 1 is January. */
export const MONTHS = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
);

/** 1 is Monday. */
export const WEEKDAYS = numbered(
  'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
);

/** Words that are a month or a season only where something else says so. */
export const ALSO_COMMON_WORDS = new Set(
  'may march mar august jan dec sat sun mon wed fri thu spring fall second'.split(' '),
);

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export const SEASONS = new Map<string, Season>([
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
]);

export type CalendarUnit =
  'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

export const UNITS = new Map<string, CalendarUnit>(
  (['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}'s`, unit] as const,
  ]),
);

const ORDINALS = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th', 'sixth|6th'];
export const SMALL_ORDINALS = numbered(ORDINALS.join(' '));
