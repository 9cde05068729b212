/** Scored questions below which a record is too small to say anything about. */
export const minJudged = 10;
/** Scored questions that a rank needs. */
export const minRanked = 20;
/** Scored questions below which a calibration curve says more about luck than about the author. */
export const minCurve = 30;

/** How much a record of `n` scored questions can bear; null once it bears everything. */
export function provisoOf(n: number): string | null {
  if (n === 0) return null;
  if (n < minJudged) return 'too few to judge';
  return n < minCurve ? 'provisional' : null;
}

/** “Luck alone looks this bad 9 times in 100” for a p-value of calibration (0..1). */
export function luckWord(pValue: number): string {
  const times = Math.round(pValue * 100);
  if (times === 0) return 'Luck alone looks this bad less than once in 100';
  return `Luck alone looks this bad ${times === 1 ? 'once' : `${times} times`} in 100`;
}
