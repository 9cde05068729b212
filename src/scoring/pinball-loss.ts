import { type Quantile, requireQuantiles } from './quantiles.js';

/**
 * Pinball loss of one quantile: (level − 1{y < value})·(y − value), which charges a miss on the unlikely side more. At
 * least 0, lower is better, in the unit of the question.
 *
 * @param outcome y, a finite number
 * @throws RangeError if the level is not between 0 and 1, or the value or the outcome is not a finite number
 * @see R. Koenker, G. Bassett (1978), Regression quantiles, Econometrica 46
 */
export function pinballLoss(quantile: Quantile, outcome: number): number {
  requireQuantiles([quantile]);
  if (!Number.isFinite(outcome)) throw new RangeError(`the outcome must be a finite number, got ${outcome}`);
  const { level, value } = quantile;
  return (level - (outcome < value ? 1 : 0)) * (outcome - value);
}
