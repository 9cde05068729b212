import { requireProbability } from './require-probability.js';

/**
 * Spherical score of a binary forecast: pₒ / √(p² + (1 − p)²), where pₒ is the probability given to what happened.
 * Range 0..1, higher is better, no unit.
 *
 * @param probability of yes, 0..1
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution (the expectation over yes and no)
 * @throws RangeError if either argument is outside 0..1 or not a number
 * @see T. Gneiting, A. E. Raftery (2007), Strictly proper scoring rules, prediction, and estimation, JASA 102
 */
export function spherical(probability: number, outcome: number): number {
  const p = requireProbability(probability);
  const y = requireProbability(outcome, 'outcome');
  return (y * p + (1 - y) * (1 - p)) / Math.hypot(p, 1 - p);
}
