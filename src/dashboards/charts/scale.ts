import { UTCDate } from '@date-fns/utc';
import { addMonths, differenceInCalendarMonths, format, startOfYear } from 'date-fns';

export type Point = readonly [x: number, y: number];
export type Scale = (value: number) => number;

/** Maps `domain` onto `range` along a straight line; values outside are not clamped. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0]);
  return (value) => range[0] + (value - domain[0]) * slope;
}

/** A coordinate with at most one decimal: enough for a screen, and short markup. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Positions in rising order, each moved right as far as it must be to stand `distance` from the one before. */
export function spread(positions: readonly number[], distance: number): number[] {
  const placed: number[] = [];
  for (const position of positions) placed.push(Math.max(position, (placed.at(-1) ?? -Infinity) + distance));
  return placed;
}

/** Positions in any order, those too near to each other moved down until `distance` lies between them. */
export function apart(positions: readonly number[], distance: number): number[] {
  const order = positions.map((_, i) => i).toSorted((a, b) => positions[a]! - positions[b]!);
  const moved = spread(
    order.map((i) => positions[i]!),
    distance,
  );
  return positions.map((_, i) => moved[order.indexOf(i)]!);
}

/** SVG path through the points. */
export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}

/** SVG path of the area between two lines over the same x. */
export function areaPath(upper: readonly Point[], lower: readonly Point[]): string {
  return `${linePath([...upper, ...lower.toReversed()])}Z`;
}

/** Round tick values, 0 among them where `low` ≤ 0 ≤ `high`, about `count` steps. */
export function niceTicks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * ([1, 2, 2.5, 5].find((factor) => factor * magnitude >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(9)));
}

export interface TimeTick {
  at: Date;
  label: string;
}

/** First days of months (UTC) within the span, at most `most` of them; January is named by its year. */
export function monthTicks(from: Date, to: Date, most: number): TimeTick[] {
  const months = differenceInCalendarMonths(new UTCDate(to), new UTCDate(from)) + 1;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((candidate) => months / candidate <= most) ?? 240;
  const ticks: TimeTick[] = [];
  for (let at = startOfYear(new UTCDate(from)); at <= to; at = addMonths(at, step)) {
    if (at >= from) ticks.push({ at, label: format(at, at.getMonth() === 0 ? 'yyyy' : 'MMM') });
  }
  return ticks;
}
