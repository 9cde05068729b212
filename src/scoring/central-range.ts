import { requireProbability } from './require-probability.js';
import type { Interval } from './wilson.js';

/**
 * The central part of a sample: the smallest and the largest value left after cutting (1 − level)/2 of it off at
 * either end, in the unit of the values.
 *
 * @param level the share kept, 0..1, for instance 0.9
 * @throws RangeError without values or if the level is outside 0..1
 */
export function centralRange(values: ArrayLike<number>, level: number): Interval {
  if (values.length === 0) throw new RangeError('the range of no values is undefined');
  const sorted = Float64Array.from(values).sort();
  // Half of a level such as 0.9 is not exact in binary: without the margin 5 % of 1000 could count as 49.
  const cut = Math.floor((sorted.length * (1 - requireProbability(level, 'level'))) / 2 + 1e-9);
  const first = Math.min(cut, (sorted.length - 1) >> 1);
  return { low: sorted[first]!, high: sorted[sorted.length - 1 - first]! };
}
