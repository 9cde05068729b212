/**
 * Metaculus' peer score: 100·(ln pₒ − mean of the others' ln pₒ), where pₒ is the probability given to what happened.
 * Higher is better, 0 = as good as the others on (geometric) average, in percent of a nat; the sum over all is 0.
 *
 * @param logScores of all who had a forecast in force, in nats, clipped
 * @returns in the order given; null with fewer than two
 * @see https://www.metaculus.com/help/scores-faq/#peer-score
 */
export function peerScores(logScores: readonly number[]): number[] | null {
  const others = logScores.length - 1;
  if (others < 1) return null;
  const total = logScores.reduce((sum, score) => sum + score, 0);
  return logScores.map((score) => 100 * (score - (total - score) / others));
}
