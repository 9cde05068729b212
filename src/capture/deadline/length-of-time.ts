import { addDays, addMonths, type Day } from './civil-day.js';
import { readCount } from '../words/count.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import type { Precision } from './reading.js';
import { isDash, matchWords, type Token } from '../words/tokens.js';

export type TimeUnit =
  | 'hour'
  | 'day'
  | 'working-day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'generation';

const UNIT_WORDS = new Map<string, TimeUnit>(
  (['hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit) =>
    [unit, `${unit}s`, `${unit}'s`, `${unit}s'`].map((word) => [word, unit] as const),
  ),
);
UNIT_WORDS.set('century', 'century')
  .set('centuries', 'century')
  .set('generation', 'generation')
  .set('hrs', 'hour')
  .set('yrs', 'year')
  .set('mths', 'month');

export function readUnit(tokens: Token[], i: number): Match<TimeUnit> | null {
  const at = isDash(tokens[i]) ? i + 1 : i;
  const word = tokens[at]?.lower ?? '';
  if (/^(business|working|trading)$/.test(word) && /^days?$/.test(tokens[at + 1]?.lower ?? ''))
    return { value: 'working-day', next: at + 2 };
  const skip = /^(calendar|full|short|more|further|additional)$/.test(word) ? at + 1 : at;
  const unit = UNIT_WORDS.get(tokens[skip]?.lower ?? '');
  if (!unit) return null;
  // the genitive of a plural: "six months' time"
  const next = /^['’]$/.test(tokens[skip + 1]?.text ?? '') ? skip + 2 : skip + 1;
  return { value: unit, next };
}

export const isPluralUnit = (token: Token | undefined) =>
  /^(hours|days|weeks|fortnights|months|quarters|years|decades|centuries|generations)$/.test(
    token?.lower ?? '',
  );

export interface LengthOfTime {
  /** the upper end of a range */
  count: number;
  unit: TimeUnit;
  isRange: boolean;
}

const QUARTER_CENTURY = new PhraseTable<true>([
  ['a quarter of a century|a quarter century|quarter of a century', true],
]);

/** "three weeks", "18 to 24 months", "3-6 months", "a year or two", "half a year", "a year and a half", "six months to a year". */
export function readLength(tokens: Token[], i: number): Match<LengthOfTime> | null {
  const half =
    tokens[i]?.lower === 'half' && /^(a|an)$/.test(tokens[i + 1]?.lower ?? '')
      ? readUnit(tokens, i + 2)
      : null;
  if (half) return { value: { count: 0.5, unit: half.value, isRange: false }, next: half.next };
  const quarterCentury = QUARTER_CENTURY.match(tokens, i);
  if (quarterCentury)
    return { value: { count: 25, unit: 'year', isRange: false }, next: quarterCentury.next };
  const first = readCount(tokens, i);
  if (!first) return null;
  const halfAfterCount = matchWords(tokens, isDash(tokens[first.next]) ? first.next + 1 : first.next, [
    'and',
    'a',
    'half',
  ]);
  const second = readSecondCount(tokens, halfAfterCount ?? first.next);
  const count = Math.max(halfAfterCount === null ? first.value : first.value + 0.5, second?.value ?? 0);
  const unit = readUnit(tokens, second?.next ?? halfAfterCount ?? first.next);
  return (
    unit &&
    readTail(tokens, { value: { count, unit: unit.value, isRange: second !== null }, next: unit.next })
  );
}

function readSecondCount(tokens: Token[], i: number): Match<number> | null {
  const joiner = tokens[i];
  if (!isDash(joiner) && !/^(to|or|and)$/.test(joiner?.lower ?? '')) return null;
  if (joiner?.lower === 'to' && tokens[i + 1]?.lower === 'a') return null;
  return readCount(tokens, i + 1);
}

function readTail(tokens: Token[], length: Match<LengthOfTime>): Match<LengthOfTime> {
  const { value, next } = length;
  const halfMore = matchWords(tokens, next, ['and', 'a', 'half']);
  if (halfMore !== null) return { value: { ...value, count: value.count + 0.5 }, next: halfMore };
  const joiner = tokens[next]?.lower;
  if (joiner !== 'or' && joiner !== 'to' && !isDash(tokens[next])) return length;
  const more = readCount(tokens, next + 1);
  if (!more) return length;
  const unit = readUnit(tokens, more.next);
  if (unit) return { value: { count: more.value, unit: unit.value, isRange: true }, next: unit.next };
  // "a year or two"
  return joiner === 'or'
    ? { value: { ...value, count: Math.max(value.count, more.value), isRange: true }, next: more.next }
    : length;
}

const MONTHS_PER: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  generation: 300,
};
const DAYS_PER: Partial<Record<TimeUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  'working-day': 7 / 5,
  week: 7,
  fortnight: 14,
};

/** The day a length of time after another; hours and parts of days are rounded up. */
export function addLength(day: Day, { count, unit }: Pick<LengthOfTime, 'count' | 'unit'>): Day {
  const months = MONTHS_PER[unit];
  if (months === undefined) return addDays(day, Math.ceil(count * (DAYS_PER[unit] ?? 1) - 1e-9));
  const whole = Math.floor(count * months);
  const days = Math.round((count * months - whole) * 30);
  return days === 0 ? addMonths(day, whole) : addDays(addMonths(day, whole), days);
}

export function precisionOfUnit({ unit, count }: LengthOfTime): Precision {
  if (unit === 'decade' || unit === 'century' || unit === 'generation') return 'year';
  if (unit === 'year') return Number.isInteger(count) ? 'year' : 'month';
  if (unit === 'quarter' || unit === 'month') return 'month';
  return unit === 'week' || unit === 'fortnight' ? 'week' : 'day';
}
