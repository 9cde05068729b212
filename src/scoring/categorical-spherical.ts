import { optionProbability } from './option-probability.js';

/**
 * Spherical score of a forecast over exclusive options: pₒ / √Σp², where pₒ is the probability given to what happened.
 * Range 0..1, higher is better, no unit.
 *
 * @param probabilities one per option, with the sum 1 ± 0.005
 * @param outcomeIndex of the option that came true, from 0
 * @throws RangeError if the probabilities are not a forecast over options, or there is no such option
 * @see T. Gneiting, A. E. Raftery (2007), Strictly proper scoring rules, prediction, and estimation, JASA 102
 */
export function categoricalSpherical(probabilities: readonly number[], outcomeIndex: number): number {
  return optionProbability(probabilities, outcomeIndex) / Math.hypot(...probabilities);
}
