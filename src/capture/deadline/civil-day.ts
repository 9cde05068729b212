import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';

/** A day of the civil calendar, `yyyy-mm-dd`. Days compare as strings; no time zone is ever involved. */
export type Day = string;

export interface DaySpan {
  start: Day;
  end: Day;
}

const MS_PER_DAY = 86_400_000;

const toDate = (day: Day) => new UTCDate(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);
const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** The day, or null where the calendar has none (30 February). Months count from 1. */
export function civilDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export const daysInMonth = (year: number, month: number) => new UTCDate(year, month, 0).getDate();
export const firstOfMonth = (year: number, month: number): Day => toDay(new UTCDate(year, month - 1, 1));
export const lastOfMonth = (year: number, month: number): Day => toDay(new UTCDate(year, month, 0));

export const addDays = (day: Day, days: number): Day =>
  toDay(new UTCDate(toDate(day).getTime() + days * MS_PER_DAY));

/** Calendar months; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: Day, months: number): Day => toDay(addMonthsTo(toDate(day), months));

export const yearOf = (day: Day) => Number(day.slice(0, 4));
export const monthOf = (day: Day) => Number(day.slice(5, 7));

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day) => toDate(day).getDay() || 7;
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

export const monthSpan = (year: number, month: number, months = 1): DaySpan => ({
  start: firstOfMonth(year, month),
  end: lastOfMonth(year, month + months - 1),
});
