import { addDays, civilDay, type Day, weekdayOf, yearOf } from '../civil-day.js';
import type { PeriodReader } from '../period.js';
import { PhraseTable } from '../../words/phrase-table.js';
import { readYearOf } from './year-of.js';

type DayIn = (year: number) => Day;

const on =
  (month: number, day: number): DayIn =>
  (year) =>
    civilDay(year, month, day) ?? '';

/** The nth weekday (1 = Monday) of a month; the last for n = -1. */
const nth =
  (n: number, weekday: number, month: number): DayIn =>
  (year) => {
    if (n < 0) {
      const last = addDays(civilDay(year, month + 1, 1) ?? '', -1);
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = civilDay(year, month, 1) ?? '';
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  };

/** Gregorian Easter Sunday; the anonymous algorithm in Meeus, Astronomical Algorithms, ch. 8. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return civilDay(year, Math.floor(sum / 31), (sum % 31) + 1) ?? '';
}

const HOLIDAYS = new PhraseTable<DayIn>([
  ['christmas|christmas day|xmas|the christmas holidays', on(12, 25)],
  ['christmas eve', on(12, 24)],
  ['boxing day', on(12, 26)],
  [
    "new year's eve|new years eve|new year|new year's|new years|the new year|the turn of the year|turn of the year|the turn of next year|turn of next year",
    on(12, 31),
  ],
  ["new year's day|new years day", on(1, 1)],
  ["valentine's day|valentines day", on(2, 14)],
  ["st patrick's day|st . patrick's day", on(3, 17)],
  ['easter|easter sunday', easterSunday],
  ['easter monday', (year) => addDays(easterSunday(year), 1)],
  ['good friday', (year) => addDays(easterSunday(year), -2)],
  ['may day', on(5, 1)],
  ['victory day', on(5, 9)],
  ['juneteenth', on(6, 19)],
  ['independence day|the fourth of july|fourth of july', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['halloween', on(10, 31)],
  ['armistice day|veterans day|remembrance day', on(11, 11)],
  ['memorial day', nth(-1, 1, 5)],
  ['labor day|labour day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['thanksgiving|thanksgiving day', nth(4, 4, 11)],
  ['martin luther king day|mlk day', nth(3, 1, 1)],
  ["presidents' day|presidents day", nth(3, 1, 2)],
]);

/** "Christmas", "Thanksgiving 2026". */
export const readHoliday: PeriodReader = (tokens, i, context) => {
  const match = HOLIDAYS.match(tokens, i);
  if (!match) return null;
  const { value: of, next } = readYearOf(tokens, match.next, context);
  const dayIn = match.value;
  return {
    next,
    value: {
      ruleId: 'holiday',
      precision: 'day',
      at: (cycle) => {
        const day = dayIn(of.year ?? yearOf(context.saidOn) + cycle);
        return { start: day, end: day };
      },
      isCyclic: of.year === null,
      convention: 'the calendar date of the coming holiday; the day itself counts',
      needsPreposition: tokens[match.next - 1]?.lower !== 'eve',
    },
  };
};
