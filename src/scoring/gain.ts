import { brier } from './brier.js';
import type { Segment } from './segments.js';
import { truncatedMean } from './truncated-mean.js';

/**
 * Gain over the reference forecast: Σ (reference Brier − own Brier)·duration in force / (scheduled close − opened).
 * Range −1..1, higher is better, no unit. Time without a forecast in force, and time after the outcome was known,
 * counts 0, so an early ending does not reward claiming that it would come: boards may rank by it.
 *
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution
 * @param referenceProbability of yes, 0..1
 * @param openedAt epoch milliseconds
 * @param scheduledCloseAt epoch milliseconds, whether or not the outcome was known earlier
 * @throws RangeError if a probability or the outcome is outside 0..1, or the close is not after the opening
 */
export function gain(
  segments: readonly Segment[],
  outcome: number,
  referenceProbability: number,
  openedAt: number,
  scheduledCloseAt: number,
): number {
  const referenceBrier = brier(referenceProbability, outcome);
  const gains = segments.map(({ probability, startAt, endAt }) => ({
    score: referenceBrier - brier(probability, outcome),
    startAt,
    endAt,
  }));
  return truncatedMean(gains, openedAt, scheduledCloseAt);
}
