import type { RevisionRule } from '../../../scoring/revision-rules.js';
import { formatDay } from '../../charts/format.js';

/** Values of a select with their words. */
export type Choices = readonly (readonly [value: string, words: string])[];

const YEARS_OFFERED = 6;

const ruleWords: Readonly<Record<RevisionRule, string>> = {
  'carried-forward': 'carried forward',
  first: 'the first forecast',
  last: 'the last forecast',
  'at-horizon-1': 'a day before',
  'at-horizon-7': '7 days before',
  'at-horizon-30': '30 days before',
  'at-horizon-90': '90 days before',
};

/** Which forecasts of an author count, and for how long. */
export const ruleChoices: Choices = Object.entries(ruleWords);

export const maturityChoices: Choices = [
  ['mature', 'past their deadline'],
  ['all', 'all resolved'],
];

/** What becomes of questions whose ruling somebody disputes. */
export const disputedChoices: Choices = [
  ['', 'counted'],
  ['left-out', 'left out'],
];

/** All time, and since the beginning of each of the last years; and since whatever day the address says. */
export function periodChoices(asOf: Date, since: string | null): Choices {
  const thisYear = asOf.getUTCFullYear();
  const years = Array.from({ length: YEARS_OFFERED }, (_, ago) => String(thisYear - ago));
  const offered = years.map((year) => [`${year}-01-01`, `since ${year}`] as const);
  const isOffered = since === null || offered.some(([value]) => value === since);
  return [
    ['', 'all time'],
    ...offered,
    ...(isOffered ? [] : [[since, `since ${formatDay(since)}`] as const]),
  ];
}
