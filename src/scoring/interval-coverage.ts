import { type Quantile, requireQuantiles } from './quantiles.js';
import { requireProbability } from './require-probability.js';

/** Half of 1 − 0.9 is not exactly 0.05 in binary. */
const ROUNDING = 1e-9;

/**
 * Whether the outcome lies in the central interval of a forecast by quantiles, ends included. Over many questions the
 * share of yes should be near the level.
 *
 * @param quantiles in ascending order of level
 * @param outcome a finite number
 * @param level of the interval, 0..1: 0.9 is from the 5 % to the 95 % quantile
 * @returns null if the forecast does not have both ends of that interval
 * @throws RangeError if the quantiles are no forecast, the outcome is not a finite number or the level is outside 0..1
 */
export function isInInterval(quantiles: readonly Quantile[], outcome: number, level: number): boolean | null {
  if (!Number.isFinite(outcome)) throw new RangeError(`the outcome must be a finite number, got ${outcome}`);
  const tail = (1 - requireProbability(level, 'level')) / 2;
  const low = valueAt(quantiles, tail);
  const high = valueAt(quantiles, 1 - tail);
  return low === undefined || high === undefined ? null : low <= outcome && outcome <= high;
}

function valueAt(quantiles: readonly Quantile[], level: number): number | undefined {
  return requireQuantiles(quantiles).find((quantile) => Math.abs(quantile.level - level) < ROUNDING)?.value;
}
