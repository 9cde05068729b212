import { requireProbability } from './require-probability.js';

/**
 * Brier score of a binary forecast: (p − y)². Range 0..1, lower is better, no unit.
 *
 * @param probability of yes, 0..1
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution
 * @throws RangeError if either argument is outside 0..1 or not a number
 * @see G. W. Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78
 */
export function brier(probability: number, outcome: number): number {
  return (requireProbability(probability) - requireProbability(outcome, 'outcome')) ** 2;
}
