import { MS_PER_DAY, type Stretch } from './duration.js';

/** How long before the outcome was known a forecast is looked at by the rule `at-horizon`, in days of 24 hours. */
export const horizonsDays = [1, 7, 30, 90] as const;
export type HorizonDays = (typeof horizonsDays)[number];

/**
 * What was in force on a question so many days before its outcome was known: the revision rule `at-horizon`, which
 * compares authors at the same distance from the event.
 *
 * @param stretches of one author on one question, without overlap
 * @param knownAt epoch milliseconds
 * @returns null if nothing was in force then: not yet said, withdrawn, or the question already closed
 */
export function inForceAtHorizon<S extends Stretch>(
  stretches: readonly S[],
  knownAt: number,
  horizonDays: HorizonDays,
): S | null {
  const at = knownAt - horizonDays * MS_PER_DAY;
  return stretches.find(({ startAt, endAt }) => startAt <= at && at < endAt) ?? null;
}
