import { brier } from './brier.js';
import { MS_PER_DAY, durationMs, totalDurationMs } from './duration.js';
import type { Segment } from './segments.js';

/** The probability first in force, 0..1; null if none ever was. */
export function firstForecast(segments: readonly Segment[]): number | null {
  return segments[0]?.probability ?? null;
}

/** The probability last in force, 0..1; null if none ever was. */
export function lastForecast(segments: readonly Segment[]): number | null {
  return segments.at(-1)?.probability ?? null;
}

/**
 * The probability in force a number of days (of 24 hours) before the outcome was known, 0..1; null if none was then.
 *
 * @param knownAt epoch milliseconds
 */
export function atHorizon(segments: readonly Segment[], knownAt: number, days: number): number | null {
  const instant = knownAt - days * MS_PER_DAY;
  return segments.find(({ startAt, endAt }) => startAt <= instant && instant < endAt)?.probability ?? null;
}

/**
 * Carried-forward Brier score: Σ (p − y)²·duration / Σ duration over the segments in force. Range 0..1, lower is
 * better, no unit; null without segments. Descriptive: not a proper score where a question can end early, since
 * its duration then depends on the outcome; rank by gain instead.
 *
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution
 * @throws RangeError if a probability or the outcome is outside 0..1 or not a number
 */
export function carriedForward(segments: readonly Segment[], outcome: number): number | null {
  if (segments.length === 0) return null;
  const weighted = segments.map((segment) => brier(segment.probability, outcome) * durationMs(segment));
  return weighted.reduce((sum, value) => sum + value, 0) / totalDurationMs(segments);
}
