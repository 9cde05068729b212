import type { Stretch } from './duration.js';

/**
 * How an author's revisions on a question become one score: all of them, each weighted by the time it was in force
 * (the headline), or the one first or last in force alone. The mean of `carried-forward` is descriptive: it is not
 * a proper score where a question can end early, since its weights then depend on the outcome; rank by gain instead.
 */
export const revisionRules = ['carried-forward', 'first', 'last'] as const;
export type RevisionRule = (typeof revisionRules)[number];

/** @param segments of one author on one question, in order of time */
export function selectSegments<S extends Stretch>(segments: readonly S[], rule: RevisionRule): S[] {
  if (rule === 'first') return segments.slice(0, 1);
  if (rule === 'last') return segments.slice(-1);
  return [...segments];
}
