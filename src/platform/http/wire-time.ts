import { z } from 'zod';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

function describeBadTime(issue: { input?: unknown }): string {
  if (typeof issue.input === 'string' && WITHOUT_ZONE.test(issue.input)) {
    return 'has no time zone: add Z or an offset, as in 2025-06-30T12:00:00Z';
  }
  return 'must be a real date (2025-06-30) or a date-time with a zone (2025-06-30T12:00:00Z)';
}

/** The end of a day of 9999 would need a year of five digits, which RFC 3339 does not have. */
const hasPlainYear = (text: string) => text >= '1000' && text < '9999';
const NO_PLAIN_YEAR = { error: 'must be in the years 1000 to 9998' };

const dayOrInstant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: describeBadTime })
  .refine(hasPlainYear, NO_PLAIN_YEAR);

/** A bare date is the start of that day (00:00Z). Parses to `Date`. */
export const startInstant = dayOrInstant.transform((text) => new Date(text));

/** A bare date is the end of that day (00:00Z of the next). Parses to `Date`. */
export const endInstant = dayOrInstant.transform(toEndInstant);

/** The exclusive last moment, and whether a day or an instant was named. */
export const deadlineInstant = dayOrInstant.transform((text) => ({
  at: toEndInstant(text),
  precision: DAY.test(text) ? ('day' as const) : ('instant' as const),
}));

/** A civil date, kept as its text. */
export const civilDate = z.iso
  .date({ error: 'must be a real date, as in 2025-06-30' })
  .refine(hasPlainYear, NO_PLAIN_YEAR);

/** An instant in an answer. */
export const instantView = z.iso.datetime();

function toEndInstant(text: string): Date {
  const at = new Date(text);
  // A UTC day always has 24 hours, so no time zone of the process can move this.
  return DAY.test(text) ? new Date(at.getTime() + 86_400_000) : at;
}
