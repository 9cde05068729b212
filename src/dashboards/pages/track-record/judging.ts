import { plural } from '../../charts/format.js';

/** Clusters of scored questions below which a record is too small to say anything about. */
export const minJudged = 10;
/** Clusters of scored questions that a rank needs. */
export const minRanked = 20;
/** Clusters of scored questions below which a calibration curve says more about luck than about the author. */
export const minCurve = 30;

/** How much a record of so many clusters can bear; null once it bears everything. */
export function provisoOf(clusters: number): string | null {
  if (clusters === 0) return null;
  if (clusters < minJudged) return 'too few to judge';
  return clusters < minCurve ? 'provisional' : null;
}

/** “20 questions in 2 clusters”; the clusters go unsaid where every question is one of its own. */
export function questionsWord({ n, clusters }: { n: number; clusters: number }, what = 'question'): string {
  return n === clusters ? plural(n, what) : `${plural(n, what)} in ${plural(clusters, 'cluster')}`;
}

/** “Luck alone looks this bad 9 times in 100” for a p-value of calibration (0..1). */
export function luckWord(pValue: number): string {
  const times = Math.round(pValue * 100);
  if (times === 0) return 'Luck alone looks this bad less than once in 100';
  return `Luck alone looks this bad ${times === 1 ? 'once' : `${times} times`} in 100`;
}
