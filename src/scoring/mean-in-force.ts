import { durationMs, totalDurationMs } from './duration.js';
import type { ScoredStretch } from './truncated-mean.js';

/**
 * Mean of a score over the time in which forecasts were in force, each weighted by its duration: the rule
 * `carried-forward` for any score. In the unit of the score. Descriptive: see `revisionRules`.
 *
 * @returns null if nothing was ever in force
 */
export function meanInForce(scored: readonly ScoredStretch[]): number | null {
  const totalMs = totalDurationMs(scored);
  if (totalMs === 0) return null;
  return scored.reduce((sum, stretch) => sum + (durationMs(stretch) / totalMs) * stretch.score, 0);
}
