import { type DaySpan, monthSpan, yearOf } from '../civil-day.js';
import { fixed, type Period, type PeriodReader, type ReadingContext } from '../period.js';
import type { Match } from '../../words/phrase-table.js';
import { isDash, isGlued, skipDash, type Token } from '../../words/tokens.js';
import { FISCAL_CONVENTION, fiscalYearSpan } from './relative.js';
import { isYear, readYearNumber, readYearRangeEnd } from './year-number.js';
import { readFiscalNumber } from './year-of.js';

/** Words after a number that make it an amount, not a year. */
const COUNTED =
  /^(troops|soldiers|men|women|people|personnel|tanks|missiles|drones|vehicles|aircraft|jobs|seats|votes|dollars|euros|pounds|points|percent|km|kilometers|kilometres|miles|meters|metres|feet|hectares|tons|tonnes|barrels|mw|gw|megawatts|units|cases|deaths|hours|minutes|days|weeks|months|years|words|times|shells|rounds|square|civilians|workers|employees|companies|homes)$/;
/** Words before a number that make it a name. */
const NAMED =
  /^(agenda|vision|resolution|article|directive|no|number|section|law|iso|rfc|euro|expo|windows|office|page|room|flight|route|chapter|\$|€|£|#)$/;

/** "2025", "2026-27", "calendar 2026", "the year 2030". */
export const readYear: PeriodReader = (tokens, start) => {
  const short = readShortYear(tokens, start);
  if (short) return short;
  const i = skipWords(tokens, start);
  const token = tokens[i];
  const year = Number(token?.text);
  if (!isYear(token) || isPartOfNumber(tokens, i) || COUNTED.test(tokens[i + 1]?.lower ?? '')) return null;
  if (i === start && NAMED.test(tokens[i - 1]?.lower ?? '')) return null;
  const range = readYearRangeEnd(tokens, i + 1, year);
  const last = range?.value ?? year;
  if (
    i === start &&
    tokens[i - 1]?.lower === 'the' &&
    /^(models?|Agenda|Vision|Strategy)$/.test(tokens[i + 1]?.text ?? '')
  )
    return null;
  return { next: range?.next ?? i + 1, value: wholeYears(range ? 'years' : 'year', year, last) };
};

/** "by '27" */
function readShortYear(tokens: Token[], i: number): Match<Period> | null {
  if (
    isYear(tokens[i]) ||
    !/^(by|in|before|until|of|through|late|early|mid|since)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return null;
  const year = readYearNumber(tokens, i);
  return year && { value: wholeYears('year', year.value, year.value), next: year.next };
}

const wholeYears = (ruleId: string, first: number, last: number): Period => ({
  ruleId,
  precision: 'year',
  at: fixed(monthSpan(first, 1, 12 * (last - first + 1))),
  isCyclic: false,
  convention: ruleId === 'years' ? 'a range of years ends with its last' : 'a year ends on 31 December',
  isWhole: true,
});

function skipWords(tokens: Token[], i: number): number {
  const the = tokens[i]?.lower === 'the' ? i + 1 : i;
  if (/^(year|years|calendar)$/.test(tokens[the]?.lower ?? ''))
    return tokens[the + 1]?.lower === 'year' ? the + 2 : the + 1;
  return i;
}

function isPartOfNumber(tokens: Token[], i: number): boolean {
  const [mark, digits] = [tokens[i + 1], tokens[i + 2]];
  if (
    /^[.,]$/.test(mark?.text ?? '') &&
    /^\d/.test(digits?.text ?? '') &&
    isGlued(tokens, i + 1) &&
    isGlued(tokens, i + 2)
  )
    return true;
  if (mark?.text === '%') return true;
  const before = tokens[i - 1];
  if (!isGlued(tokens, i) || !before) return false;
  // "MH-2027", "T.2027", "3,2027"; but "mid-2027" and "(2027" are years
  return (
    /^[.,:$€£#]$/.test(before.text) ||
    (isDash(before) &&
      /\d/.test(tokens[i - 2]?.text ?? '') &&
      isGlued(tokens, i - 1) &&
      !isYear(tokens[i - 2])) ||
    (isDash(before) && /^[A-Z]{1,4}$/.test(tokens[i - 2]?.text ?? '') && isGlued(tokens, i - 1))
  );
}

const DECADE = /^((?:19|20|21)\d0)'?s$/;

const CENTURY = /^(19|20|21|22)(st|nd|rd|th)$/;

/** "the 2030s", "the 21st century". */
export const readDecade: PeriodReader = (tokens, i) => {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const century = Number(CENTURY.exec(tokens[at]?.lower ?? '')?.[1]);
  const noun = skipDash(tokens, at + 1);
  if (century && tokens[noun]?.lower === 'century')
    return { value: wholeYears('century', century * 100 - 100, century * 100 - 1), next: noun + 1 };
  const year = Number(DECADE.exec(tokens[at]?.lower ?? '')?.[1]);
  if (!year) return null;
  return {
    next: at + 1,
    value: {
      ruleId: 'decade',
      precision: 'year',
      at: fixed(monthSpan(year, 1, 120)),
      isCyclic: false,
      convention: 'the decade 203x ends on 2039-12-31',
      isWhole: true,
    },
  };
};

/** Of a company whose "fiscal 2026" is spoken of as to come, the year ends later than the convention says. */
function yetToEnd(year: number, context: ReadingContext): DaySpan {
  const span = fiscalYearSpan(year, context);
  return span.end < context.saidOn && yearOf(context.saidOn) === year ? monthSpan(year, 1, 12) : span;
}

/** "FY2026", "the 2026 fiscal year". */
export const readFiscalYear: PeriodReader = (tokens, i, context) => {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const isAfter =
    isYear(tokens[at]) &&
    /^(fiscal|financial)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'year';
  const match = isAfter ? { value: Number(tokens[at]?.text), next: at + 3 } : readFiscalNumber(tokens, at);
  if (!match) return null;
  return {
    next: match.next,
    value: {
      ruleId: 'fiscal-year',
      precision: 'year',
      at: fixed(yetToEnd(match.value, context)),
      isCyclic: false,
      convention: FISCAL_CONVENTION,
      contested: true,
      alternatives: () => [`${match.value}-12-31`, `${match.value}-03-31`, `${match.value}-06-30`],
    },
  };
};
