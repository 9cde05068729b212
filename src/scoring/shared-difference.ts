import type { ScoredStretch } from './truncated-mean.js';

/**
 * Mean difference of two authors' scores on one question over the time in which both had a forecast in force: own −
 * other, in the unit of the scores. For scores of which low is good, a negative difference is good.
 *
 * @returns null if they never both had one
 */
export function sharedDifference(
  own: readonly ScoredStretch[],
  other: readonly ScoredStretch[],
): number | null {
  let sum = 0;
  let sharedMs = 0;
  for (const one of own)
    for (const two of other) {
      const overlapMs = Math.min(one.endAt, two.endAt) - Math.max(one.startAt, two.startAt);
      if (overlapMs <= 0) continue;
      sum += (one.score - two.score) * overlapMs;
      sharedMs += overlapMs;
    }
  return sharedMs === 0 ? null : sum / sharedMs;
}
