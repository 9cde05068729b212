import { optionProbability } from './option-probability.js';

/**
 * Ranked probability score of a forecast over K ordered options: Σ over the K − 1 borders between them of
 * (probability − outcome)² of lying below, which makes a near miss cost less than a far one. Range 0..K − 1, lower is
 * better, no unit.
 *
 * @param probabilities one per option, in order, with the sum 1 ± 0.005; the last one has no border after it
 * @param outcomeIndex of the option that came true, from 0
 * @throws RangeError if the probabilities are not a forecast over options, or there is no such option
 * @see E. S. Epstein (1969), A scoring system for probability forecasts of ranked categories, J. Applied Meteorology 8
 */
export function rankedProbabilityScore(probabilities: readonly number[], outcomeIndex: number): number {
  optionProbability(probabilities, outcomeIndex);
  let below = 0;
  let sum = 0;
  for (let border = 0; border < probabilities.length - 1; border++) {
    below += probabilities[border]!;
    sum += (below - (outcomeIndex <= border ? 1 : 0)) ** 2;
  }
  return sum;
}

/**
 * The same ÷ (K − 1): range 0..1, for two options equal to the binary Brier score. Good Judgment's "ordered Brier
 * score", range 0..2, is twice this.
 *
 * @throws RangeError as above
 */
export function normalisedRankedProbabilityScore(
  probabilities: readonly number[],
  outcomeIndex: number,
): number {
  return rankedProbabilityScore(probabilities, outcomeIndex) / (probabilities.length - 1);
}
