import { durationMs, type Stretch, totalDurationMs } from './duration.js';

/**
 * Mean of a score over the time in which forecasts were in force, each weighted by its duration: the rule
 * `carried-forward` for any score. In the unit of the score. Descriptive: see `revisionRules`.
 *
 * @returns null if nothing was ever in force
 */
export function meanInForce<S extends Stretch>(
  stretches: readonly S[],
  scoreOf: (stretch: S) => number,
): number | null {
  const totalMs = totalDurationMs(stretches);
  if (totalMs === 0) return null;
  let mean = 0;
  for (const stretch of stretches) mean += (durationMs(stretch) / totalMs) * scoreOf(stretch);
  return mean;
}
