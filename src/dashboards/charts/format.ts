import { utc, UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays, format, subMilliseconds } from 'date-fns';

type Day = Date | string;

const inUtc = (day: Day, pattern: string): string => format(new UTCDate(day), pattern, { in: utc });

/** 6 Dec 2024 (UTC). */
export const formatDay = (day: Day): string => inUtc(day, 'd MMM yyyy');
/** 6 December 2024 (UTC). */
export const formatFullDay = (day: Day): string => inUtc(day, 'd MMMM yyyy');
/** Friday 6 December 2024 (UTC). */
export const formatWeekday = (day: Day): string => inUtc(day, 'EEEE d MMMM yyyy');
/** Fri 6 Dec (UTC). */
export const formatShortWeekday = (day: Day): string => inUtc(day, 'EEE d MMM');
/** Fri 6 (UTC), where the month goes without saying. */
export const formatWeekdayNumber = (day: Day): string => inUtc(day, 'EEE d');
/** 6 Dec (UTC), or 6 Dec 2024 in another year than that of `asOf`. */
export const formatDayShortly = (day: Day, asOf: Day): string =>
  inUtc(day, isoDay(day).slice(0, 4) === isoDay(asOf).slice(0, 4) ? 'd MMM' : 'd MMM yyyy');
/** “22 to 29 November”, “28 November to 5 December” (UTC). */
export function formatDays(from: Day, to: Day): string {
  const sameMonth = isoDay(from).slice(0, 7) === isoDay(to).slice(0, 7);
  return `${inUtc(from, sameMonth ? 'd' : 'd MMMM')} to ${inUtc(to, 'd MMMM')}`;
}
/** 1 → January. */
export const formatMonthName = (month: number): string =>
  inUtc(`2024-${String(month).padStart(2, '0')}-01`, 'MMMM');
/** December 2024 (UTC). */
export const formatMonth = (day: Day): string => inUtc(day, 'MMMM yyyy');
/** 6 Dec 2024, 09:41 (UTC). */
export const formatMoment = (at: Date): string => inUtc(at, 'd MMM yyyy, HH:mm');
/** 2024-12-06 (UTC), as date inputs and `datetime` want it. */
export const isoDay = (day: Day): string => inUtc(day, 'yyyy-MM-dd');

/** The last moment before an exclusive deadline; its day is the one people name. */
export const lastMoment = (deadlineAt: Date): Date => subMilliseconds(deadlineAt, 1);

/** Whole UTC days from the deadline's last day to `day`; negative before it. */
export function daysPastDeadline(deadlineAt: Date, day: Day): number {
  return differenceInCalendarDays(new UTCDate(day), new UTCDate(lastMoment(deadlineAt)), { in: utc });
}

/** 12,345 */
export const formatCount = (count: number): string => count.toLocaleString('en-GB');

/** “1 question”, “14 questions”. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** 0.66 → 66%; below 1 % or above 99 % with a decimal, and what would round to 0 or 100 as <0.1% and >99.9%. */
export function formatPercent(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return '<0.1%';
  if (percent >= 99.95 && percent < 100) return '>99.9%';
  const nearEnd = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
  return `${nearEnd ? percent.toFixed(1) : Math.round(percent)}%`;
}

/** 54–76% */
export function formatPercentRange(low: number, high: number): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}%`;
}

const withMinus = (text: string): string => text.replace('-', '−');

/** A Brier score or another small number, three decimals, with a real minus. */
export function formatScore(score: number): string {
  const text = score.toFixed(3);
  return text === '-0.000' ? '0.000' : withMinus(text);
}

/** A gain: +0.039, 0.000, −0.025. */
export function formatSigned(value: number): string {
  const text = formatScore(value);
  return value > 0 && text !== '0.000' ? `+${text}` : text;
}

/**
 * 0.181–0.222 of Brier scores, ended where they end, at 0 and 1; with signs, of gains, “+0.020 to +0.057”. Null where
 * there is no interval.
 */
export function formatInterval(low: number | null, high: number | null, signed = false): string | null {
  if (low === null || high === null) return null;
  return signed
    ? `${formatSigned(low)} to ${formatSigned(high)}`
    : `${formatScore(Math.max(0, low))}–${formatScore(Math.min(1, high))}`;
}

/** A number of anything: whole ones in full, else four significant digits: 1,250, 9.417, 0.0213. */
export function formatNumber(value: number): string {
  const digits = Number.isInteger(value) ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 };
  return withMinus(value.toLocaleString('en-GB', digits));
}

/** The host of a link, without `www.`; null if it is no web address. */
export function hostOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\./, '');
}
