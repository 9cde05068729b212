import { addMonths, addDays, type DaySpan, monthSpan, yearOf } from '../civil-day.js';
import { SMALL_ORDINALS } from '../calendar-words.js';
import type { Period, PeriodReader, ReadingContext } from '../period.js';
import type { Match } from '../../words/phrase-table.js';
import { skipDash, type Token } from '../../words/tokens.js';
import { longYear } from './year-number.js';
import { fiscalYearOn, readYearOf, type YearOf } from './year-of.js';

interface Share {
  /** months a part has: 3 for a quarter, 6 for a half */
  months: number;
  /** which part, from 1 */
  nth: number;
  /** how many parts together ("the first two quarters") */
  count: number;
}

const HALF_WORDS = new Map([
  ['first', 1],
  ['1st', 1],
  ['front', 1],
  ['second', 2],
  ['2nd', 2],
  ['latter', 2],
  ['back', 2],
  ['last', 2],
  ['other', 2],
]);

/** "Q3 2025", "3Q25", "2025Q4", "H2", "1H26", "the third quarter of next year", "the first two quarters of 2026". */
export const readPartOfYear: PeriodReader = (tokens, i, context) => {
  const the = tokens[i]?.lower === 'the' ? i + 1 : i;
  return readCode(tokens, the, context) ?? readInWords(tokens, the, context);
};

const CODE = /^(?:((?:19|20)\d\d))?(?:([qh])([1-4])|([1-4])([qh]))(?:fy)?(\d{4}|\d{2})?$/;

function readCode(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const fiscal = tokens[i]?.lower === 'fiscal';
  const at = fiscal ? i + 1 : i;
  const leadingYear = /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : null;
  const code = CODE.exec(tokens[leadingYear ? skipDash(tokens, at + 1) : at]?.lower ?? '');
  if (!code) return null;
  const unit = code[2] ?? code[5];
  const nth = Number(code[3] ?? code[4]);
  if (unit === 'h' && nth > 2) return null;
  const share = { months: unit === 'q' ? 3 : 6, nth, count: 1 };
  const next = (leadingYear ? skipDash(tokens, at + 1) : at) + 1;
  const digits = code[1] ?? code[6];
  const year = leadingYear ?? (digits ? (digits.length === 2 ? longYear(digits) : Number(digits)) : null);
  if (year) return { value: partOfYear(share, { year, isFiscal: fiscal, isPast: false }, context), next };
  const of = readYearOf(tokens, next, context);
  return {
    value: partOfYear(share, { ...of.value, isFiscal: fiscal || of.value.isFiscal }, context),
    next: of.next,
  };
}

function readInWords(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const fiscal = tokens[i]?.lower === 'fiscal';
  const share = readShare(tokens, fiscal ? i + 1 : i);
  if (!share) return null;
  const of = readYearOf(tokens, share.next, context);
  // "the first half of May" is a part of May
  if (of.next === share.next && tokens[share.next]?.lower === 'of') return null;
  const yearOfPart = { ...of.value, isFiscal: fiscal || of.value.isFiscal };
  return { value: partOfYear(share.value, yearOfPart, context), next: of.next };
}

const COUNTS = new Map([
  ['two', 2],
  ['three', 3],
]);

function readShare(tokens: Token[], i: number): Match<Share> | null {
  const word = tokens[i]?.lower ?? '';
  const at = skipDash(tokens, i + 1);
  const noun = tokens[at]?.lower;
  const half = HALF_WORDS.get(word);
  if (half && noun === 'half') return { value: { months: 6, nth: half, count: 1 }, next: at + 1 };
  const pair = readPair(tokens, i);
  if (pair) return pair;
  const nth = word === 'final' || word === 'last' ? 4 : SMALL_ORDINALS.get(word);
  if (nth && nth <= 4 && (noun === 'quarter' || noun === "quarter's"))
    return { value: { months: 3, nth, count: 1 }, next: at + 1 };
  const count = COUNTS.get(noun ?? '');
  if (word === 'first' && count && tokens[at + 1]?.lower === 'quarters')
    return { value: { months: 3, nth: 1, count }, next: at + 2 };
  return null;
}

/** "the first and second quarters". */
function readPair(tokens: Token[], i: number): Match<Share> | null {
  const [first, last] = [tokens[i], tokens[i + 2]].map((token) => SMALL_ORDINALS.get(token?.lower ?? ''));
  const joins = /^(and|or|to)$/.test(tokens[i + 1]?.lower ?? '');
  if (
    !first ||
    !last ||
    !joins ||
    last <= first ||
    last > 4 ||
    !/^quarters?$/.test(tokens[i + 3]?.lower ?? '')
  )
    return null;
  return { value: { months: 3, nth: first, count: last - first + 1 }, next: i + 4 };
}

function partOfYear(share: Share, { year, isFiscal, isPast }: YearOf, context: ReadingContext): Period {
  const current = isFiscal ? fiscalYearOn(context) : yearOf(context.saidOn);
  const shift =
    isFiscal && context.conventions.fiscalYearStartMonth > 1
      ? 12 - context.conventions.fiscalYearStartMonth + 1
      : 0;
  const spanIn = (inYear: number): DaySpan => {
    const calendar = monthSpan(inYear, (share.nth - 1) * share.months + 1, share.months * share.count);
    return {
      start: addMonths(calendar.start, -shift),
      end: addDays(addMonths(addDays(calendar.end, 1), -shift), -1),
    };
  };
  return {
    ruleId: share.months === 3 ? 'quarter' : 'half',
    precision: share.months === 3 ? 'quarter' : 'half',
    at: (cycle) => spanIn((year ?? current) + (year === null ? cycle : 0)),
    isCyclic: year === null,
    convention: isFiscal ? 'US fiscal year unless set, which ends on 30 September' : convention(share),
    contested: isFiscal,
    isWhole: true,
    isPast,
  };
}

const convention = (share: Share) =>
  share.months === 3
    ? 'a quarter ends on the last day of its third month'
    : 'a half ends on 30 June or 31 December';
