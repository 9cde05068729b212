import { addDays } from './civil-day.js';
import { SEASONS, SMALL_ORDINALS } from './calendar-words.js';
import { readCount } from '../words/count.js';
import { addLength, readUnit } from './length-of-time.js';
import { partOf } from './parts.js';
import type { Period, ReadingContext } from './period.js';
import type { Match } from '../words/phrase-table.js';
import { readMonth } from './periods/month-day.js';
import { readSeason } from './periods/season.js';
import { matchWords, type Token } from '../words/tokens.js';

type ReadWhole = (i: number) => Match<Period> | null;

/** A period counted inside a larger one: "the third week of June", "the first three months of 2026", "summer's end". */
export function readNested(
  tokens: Token[],
  i: number,
  context: ReadingContext,
  readWhole: ReadWhole,
): Match<Period> | null {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  return (
    readNthWeek(tokens, at, context) ??
    readFirstFew(tokens, at, readWhole) ??
    readSeasonsEnd(tokens, i, context)
  );
}

function readNthWeek(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const nth = SMALL_ORDINALS.get(tokens[i]?.lower ?? '');
  const fortnight = nth ? matchWords(tokens, i + 1, ['fortnight', 'of']) : null;
  const of = nth ? (fortnight ?? matchWords(tokens, i + 1, ['week', 'of'])) : null;
  const month = of === null ? null : readMonth(tokens, of, context);
  if (!nth || !month) return null;
  return {
    next: month.next,
    value: {
      ...month.value,
      ruleId: 'nth-week-of-month',
      precision: 'week',
      at: (cycle, bound) => {
        const days = fortnight === null ? 7 : 14;
        const start = addDays(month.value.at(cycle, bound).start, days * (nth - 1));
        return { start, end: addDays(start, days - 1) };
      },
      isWhole: false,
      needsPreposition: false,
      convention: 'the third week of a month is days 15 to 21',
    },
  };
}

/** "the first three months of 2026", "the last two weeks of June". */
function readFirstFew(tokens: Token[], i: number, readWhole: ReadWhole): Match<Period> | null {
  const isFirst = /^(first|opening|initial)$/.test(tokens[i]?.lower ?? '');
  const isLast = /^(last|final|closing)$/.test(tokens[i]?.lower ?? '');
  const count = isFirst || isLast ? readCount(tokens, i + 1) : null;
  const unit = count && readUnit(tokens, count.next);
  const of = unit && /^(of|in)$/.test(tokens[unit.next]?.lower ?? '') ? unit.next + 1 : null;
  const whole = of === null ? null : readWhole(of);
  if (!count || !unit || !whole) return null;
  const length = { count: count.value, unit: unit.value };
  return {
    next: whole.next,
    value: {
      ...whole.value,
      ruleId: 'first-or-last-few',
      precision: unit.value === 'month' ? 'month' : 'week',
      at: (cycle, bound) => {
        const span = whole.value.at(cycle, bound);
        if (isFirst) return { start: span.start, end: addDays(addLength(span.start, length), -1) };
        return { start: addLength(addDays(span.end, 1), { ...length, count: -length.count }), end: span.end };
      },
      isWhole: false,
      needsPreposition: false,
      convention: 'counted from the first, or back from the last day of the period',
    },
  };
}

function readSeasonsEnd(tokens: Token[], i: number, context: ReadingContext): Match<Period> | null {
  const season = (tokens[i]?.lower ?? '').replace(/'s$/, '');
  if (tokens[i]?.lower === season || tokens[i + 1]?.lower !== 'end' || !SEASONS.has(season)) return null;
  const bare = tokens.slice(i, i + 1).map((token) => ({ ...token, lower: season }));
  const whole = readSeason(bare, 0, context);
  return whole && { value: partOf('end', { ...whole.value, needsPreposition: false }), next: i + 2 };
}
