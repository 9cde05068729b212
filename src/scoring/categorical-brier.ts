import { optionProbability } from './option-probability.js';

/**
 * Brier score of a forecast over K exclusive options, halved: ½ Σₖ (pₖ − oₖ)² with o = 1 for the option that came true
 * and 0 for the others. Range 0..1, lower is better, no unit; for two options equal to the binary score.
 *
 * @param probabilities one per option, with the sum 1 ± 0.005
 * @param outcomeIndex of the option that came true, from 0
 * @throws RangeError if the probabilities are not a forecast over options, or there is no such option
 * @see G. W. Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78
 */
export function categoricalBrier(probabilities: readonly number[], outcomeIndex: number): number {
  return categoricalBrierSum(probabilities, outcomeIndex) / 2;
}

/**
 * The same as Brier wrote it, without the ½: Σₖ (pₖ − oₖ)². Range 0..2, lower is better; never averaged with the
 * halved one.
 *
 * @throws RangeError as above
 */
export function categoricalBrierSum(probabilities: readonly number[], outcomeIndex: number): number {
  optionProbability(probabilities, outcomeIndex);
  return probabilities.reduce((sum, p, option) => sum + (p - (option === outcomeIndex ? 1 : 0)) ** 2, 0);
}
