import { requireProbability } from './require-probability.js';

/** How far the sum of the probabilities of all options may be from 1. */
const TOLERANCE = 0.005;
/** Sums of decimals such as 0.1 + 0.2 + 0.7 are off by less than this. */
const ROUNDING = 1e-9;

/**
 * Returns `probabilities` if they are a forecast over exclusive options that cover everything: at least two numbers in
 * 0..1 with the sum 1 ± 0.005.
 *
 * @throws RangeError if there are fewer than two, one is outside 0..1 or not a number, or the sum is further from 1
 */
export function requireProbabilities(probabilities: readonly number[]): readonly number[] {
  if (probabilities.length < 2)
    throw new RangeError(`a forecast over options needs at least two, got ${probabilities.length}`);
  const sum = probabilities.reduce((total, probability) => total + requireProbability(probability), 0);
  if (Math.abs(sum - 1) > TOLERANCE + ROUNDING)
    throw new RangeError(`probabilities must sum to 1 ± ${TOLERANCE}, got ${sum}`);
  return probabilities;
}

/**
 * Probabilities of exclusive options, divided by their sum so that it is 1.
 *
 * @returns `normalised` is false, and the probabilities are as given, if they already summed to 1 up to rounding
 * @throws RangeError if they are not at least two numbers in 0..1 with the sum 1 ± 0.005
 */
export function normaliseProbabilities(probabilities: readonly number[]): {
  probabilities: number[];
  normalised: boolean;
} {
  const sum = requireProbabilities(probabilities).reduce((total, probability) => total + probability, 0);
  const normalised = Math.abs(sum - 1) > ROUNDING;
  return {
    probabilities: probabilities.map((probability) => (normalised ? probability / sum : probability)),
    normalised,
  };
}
