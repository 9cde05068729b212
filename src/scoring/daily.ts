import { MS_PER_DAY, type Stretch } from './duration.js';

/**
 * What was in force at the end of each day (UTC) of a question, as Good Judgment counts: of several forecasts on a day
 * the last one, and the one of the day before where there is no newer.
 *
 * @param stretches of one author on one question, without overlap
 * @param openedAt epoch milliseconds; its day is the first
 * @param endAt the close, or when the outcome was known if that was earlier; epoch milliseconds; the last day ends then
 * @returns one entry per day, null where nothing was in force
 * @throws RangeError if the end is not after the opening
 */
export function inForceDaily<S extends Stretch>(
  stretches: readonly S[],
  openedAt: number,
  endAt: number,
): (S | null)[] {
  if (!(endAt > openedAt)) throw new RangeError('the end of the open time must be after the opening');
  const firstDay = Math.floor(openedAt / MS_PER_DAY);
  const days = Math.ceil(endAt / MS_PER_DAY) - firstDay;
  return Array.from({ length: days }, (_, day) => {
    const dayEndsAt = Math.min((firstDay + day + 1) * MS_PER_DAY, endAt);
    return stretches.find((stretch) => stretch.startAt < dayEndsAt && dayEndsAt <= stretch.endAt) ?? null;
  });
}
