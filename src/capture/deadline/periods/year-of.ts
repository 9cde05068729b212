import { yearOf } from '../civil-day.js';
import type { ReadingContext } from '../period.js';
import { type Match, PhraseTable } from '../../words/phrase-table.js';
import type { Token } from '../../words/tokens.js';
import { isYear, readYearNumber } from './year-number.js';

export interface YearOf {
  /** null: "the year", or none at all */
  year: number | null;
  isFiscal: boolean;
  isPast: boolean;
}

const NO_YEAR: YearOf = { year: null, isFiscal: false, isPast: false };

const RELATIVE = new PhraseTable<number | null>([
  ['this year|this calendar year|the current year|the same year|current year', 0],
  ['next year|next calendar year|the next year|the coming year|the following year', 1],
  ['last year|the previous year|previous year|the past year', -1],
  ['the year after next', 2],
  ['the year|the calendar year|year', null],
]);

const FISCAL = new PhraseTable<number | null>([
  ['this fiscal year|this financial year|the current fiscal year|the current financial year', 0],
  ['next fiscal year|next financial year|the next fiscal year|the coming fiscal year', 1],
  ['last fiscal year|last financial year', -1],
  ['the fiscal year|the financial year', null],
]);

/** The fiscal year, named after the year it ends in, that is under way on a day. */
export function fiscalYearOn(context: ReadingContext): number {
  const { fiscalYearStartMonth } = context.conventions;
  const hasStarted = Number(context.saidOn.slice(5, 7)) >= fiscalYearStartMonth;
  return yearOf(context.saidOn) + (fiscalYearStartMonth > 1 && hasStarted ? 1 : 0);
}

/** The year a smaller period belongs to: "of 2025", "2025", ", 2025", "of next year", "of the fiscal year". */
export function readYearOf(tokens: Token[], i: number, context: ReadingContext): Match<YearOf> {
  const joiner = tokens[i]?.lower;
  const joined = joiner === 'of' || joiner === 'in' || joiner === ',' || joiner === '/' ? i + 1 : i;
  const at = tokens[joined]?.lower === 'calendar' && isYear(tokens[joined + 1]) ? joined + 1 : joined;
  const fiscalNumber = readFiscalNumber(tokens, at);
  if (fiscalNumber)
    return { value: { year: fiscalNumber.value, isFiscal: true, isPast: false }, next: fiscalNumber.next };
  const number = readYearNumber(tokens, at);
  if (number) return { value: { ...NO_YEAR, year: number.value }, next: number.next };
  if (joiner === ',' || joiner === '/') return { value: NO_YEAR, next: i };
  const fiscal = FISCAL.match(tokens, at);
  if (fiscal) {
    const year = fiscal.value === null ? null : fiscalYearOn(context) + fiscal.value;
    return { value: { year, isFiscal: true, isPast: fiscal.value === -1 }, next: fiscal.next };
  }
  const relative = at === i && tokens[i]?.lower === 'year' ? null : RELATIVE.match(tokens, at);
  if (!relative) return { value: NO_YEAR, next: i };
  if (relative.value === null) return { value: NO_YEAR, next: at > i ? relative.next : i };
  const year = yearOf(context.saidOn) + relative.value;
  return { value: { year, isFiscal: false, isPast: relative.value < 0 }, next: relative.next };
}

/** "FY2026", "FY26", "FY 2026", "fiscal 2026", "fiscal year 2026", "financial year 2025/26". */
export function readFiscalNumber(tokens: Token[], i: number): Match<number> | null {
  const glued = /^fy(\d{4}|\d{2})$/.exec(tokens[i]?.lower ?? '');
  if (glued?.[1]) return { value: Number(glued[1].length === 2 ? `20${glued[1]}` : glued[1]), next: i + 1 };
  const word = tokens[i]?.lower;
  if (word !== 'fy' && word !== 'fiscal' && word !== 'financial') return null;
  const at = tokens[i + 1]?.lower === 'year' ? i + 2 : i + 1;
  const year = readYearNumber(tokens, at);
  if (
    year &&
    /^[/–-]$/.test(tokens[year.next]?.text ?? '') &&
    /^\d\d$/.test(tokens[year.next + 1]?.text ?? '')
  )
    return { value: year.value + 1, next: year.next + 2 };
  if (year) return year;
  const short = tokens[at]?.text ?? '';
  return word === 'fy' && /^\d\d$/.test(short) ? { value: 2000 + Number(short), next: at + 1 } : null;
}
