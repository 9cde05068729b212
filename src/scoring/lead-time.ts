import { MS_PER_DAY, type Stretch } from './duration.js';

/**
 * Lead time in days of 24 hours: from the moment the author's first forecast came into force to the moment the
 * outcome was known. At least 0; null if no forecast was ever in force.
 *
 * @param stretches in order of time
 * @param knownAt epoch milliseconds
 */
export function leadTimeDays(stretches: readonly Stretch[], knownAt: number): number | null {
  const [first] = stretches;
  return first === undefined ? null : (knownAt - first.startAt) / MS_PER_DAY;
}
