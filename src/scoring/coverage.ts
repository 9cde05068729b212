import { type Stretch, totalDurationMs } from './duration.js';

/**
 * Coverage: the share of the time for which a question was scheduled with a forecast in force. Range 0..1; more is not
 * better as such.
 *
 * @param openedAt epoch milliseconds
 * @param endAt the scheduled close, whether or not the outcome was known earlier; epoch milliseconds
 * @throws RangeError if the end is not after the opening
 */
export function coverage(stretches: readonly Stretch[], openedAt: number, endAt: number): number {
  if (!(endAt > openedAt)) throw new RangeError('the end of the open time must be after the opening');
  return totalDurationMs(stretches) / (endAt - openedAt);
}
