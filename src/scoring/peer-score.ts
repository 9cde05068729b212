import type { Comparison } from './relative-over-time.js';

/**
 * Metaculus' peer score: 100·(ln pₒ − mean of the others' ln pₒ), where pₒ is the probability given to what happened.
 * Higher is better, 0 = as good as the others on (geometric) average, in percent of a nat; the sum over all is 0.
 * Of log scores in nats, clipped.
 *
 * @see https://www.metaculus.com/help/scores-faq/#peer-score
 */
export const peerComparison: Comparison<{ others: number; total: number }> = {
  crowdOf: (logScores) => ({
    others: logScores.length - 1,
    total: logScores.reduce((sum, score) => sum + score, 0),
  }),
  relative: (own, { others, total }) => 100 * (own - (total - own) / others),
};
