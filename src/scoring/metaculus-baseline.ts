import { logScore } from './log-score.js';

/**
 * Metaculus' baseline score of a binary forecast: 100·(log₂ pₒ + 1), where pₒ is the probability given to what
 * happened, clipped to 0.001..0.999. Range −896.6..99.9, higher is better, 0 = saying 50 %, in percent of a bit.
 *
 * @param probability of yes, 0..1
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution (the expectation over yes and no)
 * @throws RangeError if either argument is outside 0..1 or not a number
 * @see https://www.metaculus.com/help/scores-faq/#baseline-score
 */
export function metaculusBaseline(probability: number, outcome: number): number {
  return 100 * (logScore(probability, outcome).score / Math.LN2 + 1);
}
