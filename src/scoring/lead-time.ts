import { MS_PER_DAY } from './duration.js';
import type { Segment } from './segments.js';

/**
 * Lead time in days of 24 hours: from the moment the author's first forecast came into force to the moment the
 * outcome was known. At least 0; null if no forecast was ever in force.
 *
 * @param segments in order of time
 * @param knownAt epoch milliseconds
 */
export function leadTimeDays(segments: readonly Segment[], knownAt: number): number | null {
  const [first] = segments;
  return first === undefined ? null : (knownAt - first.startAt) / MS_PER_DAY;
}
