import { addDays, type Day } from './civil-day.js';

/** The first instant after a day on which something is due: 00:00Z of the next day, as an RFC 3339 string. */
export const firstMomentAfter = (day: Day): string => `${addDays(day, 1)}T00:00:00Z`;

/** The exact last moment of a deadline, as it is printed: `2025-06-30, 24:00 UTC`. */
export const printLastMoment = (day: Day): string => `${day}, 24:00 UTC`;
