import { formatDay, formatNumber } from './format.js';

/** Levels ascending; values are numbers, or days as in 2025-06-30. */
export type Quantiles = readonly { level: number; value: number | string }[];

/** A central interval: the share of outcomes it is to hold, and its ends. */
export interface SpreadInterval {
  share: number;
  low: number;
  high: number;
}

/** A forecast by quantiles as it is drawn. Days are epoch milliseconds. */
export interface Spread {
  /** The quantile nearest to the middle. */
  middle: number;
  /** From each pair of levels that is symmetric about the middle; the widest first. */
  intervals: SpreadInterval[];
  lowest: number;
  highest: number;
  isDate: boolean;
}

const SAME_LEVEL = 1e-9;

/** Where a value of a numeric or date question stands on an axis. */
export function positionOf(value: number | string): number {
  return typeof value === 'number' ? value : Date.parse(value);
}

/** What quantiles say: their middle, and the intervals about it. */
export function spreadOf(quantiles: Quantiles): Spread {
  const placed = quantiles.map(({ level, value }) => ({ level, at: positionOf(value) }));
  const middle = placed.reduce((a, b) => (Math.abs(b.level - 0.5) < Math.abs(a.level - 0.5) ? b : a));
  const intervals = placed
    .filter(({ level }) => level < 0.5)
    .flatMap(({ level, at }) => {
      const other = placed.find((one) => Math.abs(one.level - (1 - level)) < SAME_LEVEL);
      return other ? [{ share: Number((1 - 2 * level).toFixed(6)), low: at, high: other.at }] : [];
    });
  return {
    middle: middle.at,
    intervals,
    lowest: placed[0]!.at,
    highest: placed.at(-1)!.at,
    isDate: typeof quantiles[0]!.value === 'string',
  };
}

/** A value of the axis in words: 1,250 or 6 Dec 2024. */
export function valueWord(value: number, isDate: boolean): string {
  return isDate ? formatDay(new Date(value)) : formatNumber(value);
}

/** “13 launches” and “90%: 8 to 22”; without a pair of levels the lowest and the highest. */
export function spreadParts(
  quantiles: Quantiles,
  unit: string | null,
): { middle: string; range: string | null } {
  const { middle, intervals, lowest, highest, isDate } = spreadOf(quantiles);
  const word = (value: number) => valueWord(value, isDate);
  const range = (low: number, high: number) => `${word(low)} to ${word(high)}`;
  const widest = intervals[0];
  const ends = lowest === highest ? null : range(lowest, highest);
  return {
    middle: `${word(middle)}${unit ? ` ${unit}` : ''}`,
    range: widest ? `${Math.round(widest.share * 100)}%: ${range(widest.low, widest.high)}` : ends,
  };
}

/** “13 launches (90%: 8 to 22)”. */
export function spreadWord(quantiles: Quantiles, unit: string | null = null): string {
  const { middle, range } = spreadParts(quantiles, unit);
  return range === null ? middle : `${middle} (${range})`;
}
