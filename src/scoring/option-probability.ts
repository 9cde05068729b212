import { requireProbabilities } from './require-probabilities.js';

/**
 * The probability that a forecast over exclusive options gave to the one that came true, 0..1.
 *
 * @param probabilities one per option, with the sum 1 ± 0.005
 * @param outcomeIndex of the option that came true, from 0
 * @throws RangeError if the probabilities are not a forecast over options, or there is no such option
 */
export function optionProbability(probabilities: readonly number[], outcomeIndex: number): number {
  const probability = requireProbabilities(probabilities)[outcomeIndex];
  if (probability === undefined)
    throw new RangeError(`the outcome must be 0..${probabilities.length - 1}, got ${outcomeIndex}`);
  return probability;
}
