import { type HorizonDays, inForceAtHorizon } from './at-horizon.js';
import type { Stretch } from './duration.js';

/**
 * How an author's revisions on a question become one score: all of them, each weighted by the time it was in force
 * (the headline), or one alone: the first or last in force, or the one in force some days before the outcome was known.
 * The mean of `carried-forward` is descriptive: it is not a proper score where a question can end early, since its
 * weights then depend on the outcome; rank by gain instead.
 */
export const revisionRules = [
  'carried-forward',
  'first',
  'last',
  'at-horizon-1',
  'at-horizon-7',
  'at-horizon-30',
  'at-horizon-90',
] as const;
export type RevisionRule = (typeof revisionRules)[number];

const horizonOf: Partial<Record<RevisionRule, HorizonDays>> = {
  'at-horizon-1': 1,
  'at-horizon-7': 7,
  'at-horizon-30': 30,
  'at-horizon-90': 90,
};

/**
 * @param stretches of one author on one question, in order of time
 * @param knownAt epoch milliseconds
 */
export function selectSegments<S extends Stretch>(
  stretches: readonly S[],
  rule: RevisionRule,
  knownAt: number,
): S[] {
  const horizonDays = horizonOf[rule];
  if (horizonDays !== undefined) {
    const found = inForceAtHorizon(stretches, knownAt, horizonDays);
    return found === null ? [] : [found];
  }
  if (rule === 'first') return stretches.slice(0, 1);
  if (rule === 'last') return stretches.slice(-1);
  return [...stretches];
}
