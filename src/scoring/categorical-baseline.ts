import { categoricalLogScore } from './categorical-log-score.js';

/**
 * Metaculus' baseline score of a forecast over K exclusive options: 100·(ln pₒ − ln 1/K) / ln K, where pₒ is the
 * probability given to what happened, at least 0.001. At most 100, higher is better, 0 = saying 1/K for each, in
 * percent of what certainty gains.
 *
 * @param probabilities one per option, with the sum 1 ± 0.005
 * @param outcomeIndex of the option that came true, from 0
 * @throws RangeError if the probabilities are not a forecast over options, or there is no such option
 * @see https://www.metaculus.com/help/scores-faq/#baseline-score
 */
export function categoricalBaseline(probabilities: readonly number[], outcomeIndex: number): number {
  const { score } = categoricalLogScore(probabilities, outcomeIndex);
  return 100 * (score / Math.log(probabilities.length) + 1);
}
