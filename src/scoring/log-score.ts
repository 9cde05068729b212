import { requireProbability } from './require-probability.js';

const LOWEST = 0.001;
const HIGHEST = 0.999;

/** A logarithmic score, and whether the probability had to be moved into 0.001..0.999 to have one. */
export interface LogScore {
  score: number;
  clipped: boolean;
}

/**
 * Logarithmic score of a binary forecast: y·ln p + (1 − y)·ln(1 − p), the natural log of the probability of what
 * happened, with p clipped to 0.001..0.999. Range ln 0.001 (−6.908) .. ln 0.999 (−0.001), higher is better, in nats.
 *
 * @param probability of yes, 0..1
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution (the expectation over yes and no)
 * @throws RangeError if either argument is outside 0..1 or not a number
 * @see I. J. Good (1952), Rational decisions, Journal of the Royal Statistical Society B 14
 */
export function logScore(probability: number, outcome: number): LogScore {
  requireProbability(outcome, 'outcome');
  const p = Math.min(Math.max(requireProbability(probability), LOWEST), HIGHEST);
  return { score: outcome * Math.log(p) + (1 - outcome) * Math.log(1 - p), clipped: p !== probability };
}
