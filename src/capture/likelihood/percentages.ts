import type { Match } from '../words/phrase-table.js';
import { isDash, isGlued, type Token } from '../words/tokens.js';

export interface NumberRange {
  /** percent */
  low: number;
  point: number;
  high: number;
}

interface OneNumber {
  value: number;
  isPercent: boolean;
}

function readNumber(tokens: Token[], i: number): Match<OneNumber> | null {
  if (!/^\d{1,3}$/.test(tokens[i]?.text ?? '')) return null;
  const hasFraction =
    tokens[i + 1]?.text === '.' &&
    /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '') &&
    isGlued(tokens, i + 1) &&
    isGlued(tokens, i + 2);
  const value = Number(hasFraction ? `${tokens[i]?.text}.${tokens[i + 2]?.text}` : tokens[i]?.text);
  const at = hasFraction ? i + 3 : i + 1;
  const percent = readPercentSign(tokens, at);
  return { value: { value, isPercent: percent !== null }, next: percent ?? at };
}

function readPercentSign(tokens: Token[], i: number): number | null {
  const at = isDash(tokens[i]) && tokens[i + 1]?.lower === 'percent' ? i + 1 : i;
  if (/^(%|percent|pct)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  return tokens[at]?.lower === 'per' && tokens[at + 1]?.lower === 'cent' ? at + 2 : null;
}

/** "70%", "60-70 percent", "between 40% and 45%", "22% (range: 10% to 40%)"; null where nothing is a percentage up to 100. */
export function readPercentage(tokens: Token[], i: number): Match<NumberRange> | null {
  const between = tokens[i]?.lower === 'between' || tokens[i]?.lower === 'from' ? i + 1 : i;
  const first = readNumber(tokens, between);
  if (!first) return null;
  const joins = isDash(tokens[first.next]) || /^(to|and|or)$/.test(tokens[first.next]?.lower ?? '');
  const isAnd = tokens[first.next]?.lower === 'and' && between === i;
  const second = joins && !isAnd ? readNumber(tokens, first.next + 1) : null;
  if (second?.value.isPercent && second.value.value > first.value.value)
    return inRange({
      value: {
        low: first.value.value,
        point: (first.value.value + second.value.value) / 2,
        high: second.value.value,
      },
      next: second.next,
    });
  if (!first.value.isPercent || between > i) return null;
  const { value } = first.value;
  const range = readRangeInBrackets(tokens, first.next);
  return inRange({
    value: { low: value, point: value, high: value, ...range },
    next: first.next,
  });
}

const inRange = (match: Match<NumberRange>) => (match.value.high <= 100 ? match : null);

/** "(range: 10% to 40%)" */
function readRangeInBrackets(tokens: Token[], i: number): { low: number; high: number } | null {
  for (let at = i; at < i + 4; at++) {
    if (tokens[at]?.text !== '(') continue;
    const start =
      tokens[at + 1]?.lower === 'range' ? (tokens[at + 2]?.text === ':' ? at + 3 : at + 2) : at + 1;
    const low = readNumber(tokens, start);
    const high = low && readNumber(tokens, low.next + 1);
    return high && { low: low.value.value, high: high.value.value };
  }
  return null;
}

/** "0.7", "0.55" (the caller has seen "probability of" before it). */
export function readDecimal(tokens: Token[], i: number): Match<NumberRange> | null {
  const number = /^[01]$/.test(tokens[i]?.text ?? '') ? readNumber(tokens, i) : null;
  if (!number || number.next === i + 1 || number.value.isPercent || number.value.value > 1) return null;
  const percent = number.value.value * 100;
  return { value: { low: percent, point: percent, high: percent }, next: number.next };
}

/** "at least 70%" goes up to 100, "up to 30%" down to 0; the number stays the point. */
export function widen(tokens: Token[], i: number, range: NumberRange): NumberRange {
  const before = tokens
    .slice(Math.max(0, i - 4), i)
    .map((token) => token.lower)
    .join(' ');
  if (/(at least|more than|over|greater than|above|upwards of|exceeds?)( an?)?$/.test(before))
    return { ...range, high: 100 };
  if (/(up to|as high as|at most|less than|under|below|no more than)( an?)?$/.test(before))
    return { ...range, low: 0 };
  return range;
}
