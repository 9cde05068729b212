import { pinballLoss } from './pinball-loss.js';
import { type Quantile, requireQuantiles } from './quantiles.js';

/**
 * Weighted interval score of a forecast by quantiles: twice the mean pinball loss over its levels. With the median and
 * K central intervals it is the same as (½|y − median| + Σ α/2 · interval score) / (K + ½). At least 0, lower is better,
 * in the unit of the question, so it is never averaged across units.
 *
 * @param quantiles at least one, in ascending order of level
 * @param outcome a finite number
 * @throws RangeError if the quantiles are no forecast or the outcome is not a finite number
 * @see J. Bracher, E. L. Ray, T. Gneiting, N. G. Reich (2021), Evaluating epidemic forecasts in an interval format, PLOS
 *   Computational Biology 17
 */
export function weightedIntervalScore(quantiles: readonly Quantile[], outcome: number): number {
  const losses = requireQuantiles(quantiles).map((quantile) => pinballLoss(quantile, outcome));
  return (2 * losses.reduce((sum, loss) => sum + loss, 0)) / losses.length;
}
