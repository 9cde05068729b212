import { durationMs, type Stretch } from './duration.js';

/**
 * Mean of a score over the whole time for which a question was scheduled: Σ score·duration in force / (scheduled close −
 * opened). Time without a forecast in force, and time after the outcome was known, counts 0, so that an early ending
 * does not reward claiming that it would come. For scores in which 0 means no skill: gains over a reference, Metaculus'
 * baseline and peer scores. In the unit of the score.
 *
 * @param openedAt epoch milliseconds
 * @param scheduledCloseAt epoch milliseconds, whether or not the outcome was known earlier
 * @throws RangeError if the close is not after the opening
 * @see https://www.metaculus.com/help/scores-faq/#score-truncation
 */
export function truncatedMean<S extends Stretch>(
  stretches: readonly S[],
  scoreOf: (stretch: S) => number,
  openedAt: number,
  scheduledCloseAt: number,
): number {
  const scheduledMs = scheduledCloseAt - openedAt;
  if (!(scheduledMs > 0)) throw new RangeError('the scheduled close must be after the opening');
  let mean = 0;
  for (const stretch of stretches) mean += scoreOf(stretch) * (durationMs(stretch) / scheduledMs);
  return mean;
}
