import { civilDay, monthSpan } from '../civil-day.js';
import { fixed, type Period, type PeriodReader, type ReadingContext } from '../period.js';
import type { Match } from '../../words/phrase-table.js';
import { isGlued, type Token } from '../../words/tokens.js';
import { isYear } from './year-number.js';

const SEPARATOR = /^[-/.]$/;

/** "2025-04-20", "4/20/2025", "20.04.2025". The order of day and month is a convention where both could be either. */
export const readNumericDate: PeriodReader = (tokens, i, context) =>
  readWholeDate(tokens, i, context) ?? readMonthOfYear(tokens, i);

/** "03/2027" */
function readMonthOfYear(tokens: Token[], i: number): Match<Period> | null {
  const [month, slash, year] = [tokens[i]?.text ?? '', tokens[i + 1]?.text, tokens[i + 2]];
  const isOne = isGlued(tokens, i + 1) && isGlued(tokens, i + 2) && !continues(tokens, i + 3);
  if (slash !== '/' || !isOne || !/^(0?[1-9]|1[0-2])$/.test(month) || !isYear(year)) return null;
  return {
    next: i + 3,
    value: {
      ruleId: 'numeric-month',
      precision: 'month',
      at: fixed(monthSpan(Number(year?.text), Number(month))),
      isCyclic: false,
      convention: 'a month ends on its last day',
      isWhole: true,
    },
  };
}

const readWholeDate: PeriodReader = (tokens, i, context) => {
  const parts = [tokens[i], tokens[i + 2], tokens[i + 4]].map((token) => token?.text ?? '');
  const separators = [tokens[i + 1]?.text ?? '', tokens[i + 3]?.text ?? ''];
  const isOne = [1, 2, 3, 4].every((step) => isGlued(tokens, i + step));
  if (!isOne || separators[0] !== separators[1] || !SEPARATOR.test(separators[0] ?? '')) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part)) || continues(tokens, i + 5)) return null;
  const read = readParts(
    parts.map(Number) as [number, number, number],
    parts,
    separators[0] === '.',
    context,
  );
  if (!read?.day) return null;
  return {
    next: i + 5,
    value: {
      ruleId: 'numeric-date',
      precision: 'day',
      at: fixed({ start: read.day, end: read.day }),
      isCyclic: false,
      convention: read.convention,
      contested: read.other !== null,
      alternatives: () => (read.other ? [read.other] : []),
    },
  };
};

const continues = (tokens: Token[], i: number) =>
  isGlued(tokens, i) && SEPARATOR.test(tokens[i]?.text ?? '') && isGlued(tokens, i + 1);

function readParts(
  [a, b, c]: [number, number, number],
  texts: string[],
  hasDots: boolean,
  context: ReadingContext,
) {
  if (texts[0]?.length === 4) return { day: civilDay(a, b, c), other: null, convention: 'an ISO date' };
  if (texts[2]?.length !== 4) return null;
  const [monthFirst, dayFirst] = [civilDay(c, a, b), civilDay(c, b, a)];
  const prefersDay = hasDots || context.conventions.numericDates === 'day-first';
  const [day, other] = prefersDay ? [dayFirst ?? monthFirst, monthFirst] : [monthFirst ?? dayFirst, dayFirst];
  return {
    day,
    other: monthFirst && dayFirst && other !== day ? other : null,
    convention: prefersDay ? 'numeric dates: day first' : 'numeric dates: month first unless set',
  };
}
