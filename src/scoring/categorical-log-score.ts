import type { LogScore } from './log-score.js';
import { optionProbability } from './option-probability.js';

const LOWEST = 0.001;

/**
 * Logarithmic score of a forecast over exclusive options: ln pₒ, where pₒ is the probability given to what happened,
 * raised to 0.001 if it is lower. Range ln 0.001 (−6.908) .. 0, higher is better, in nats.
 *
 * @param probabilities one per option, with the sum 1 ± 0.005
 * @param outcomeIndex of the option that came true, from 0
 * @throws RangeError if the probabilities are not a forecast over options, or there is no such option
 * @see I. J. Good (1952), Rational decisions, Journal of the Royal Statistical Society B 14
 */
export function categoricalLogScore(probabilities: readonly number[], outcomeIndex: number): LogScore {
  const probability = optionProbability(probabilities, outcomeIndex);
  return { score: Math.log(Math.max(probability, LOWEST)), clipped: probability < LOWEST };
}
