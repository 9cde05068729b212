import { foldedGap } from '../../scoring/folded-gap.js';
import { foldedGapBand } from '../../scoring/folded-gap-band.js';
import type { Interval } from '../../scoring/wilson.js';
import type { PhraseSums } from './phrase-sums.js';

/**
 * How much surer than right a record could look, each phrase read as one value within the range of its scale.
 * @param n how many units the record has
 * @param gap their mean folded gap, with the phrases as they are read
 * @returns `null` where no phrase leaves room for another reading
 */
export function gapBand(phrases: readonly PhraseSums[], n: number, gap: number): Interval | null {
  if (phrases.every(({ low, high }) => low === high)) return null;
  const verbal = phrases.map(({ low, high, w, wy, wyy }) => ({ low, high, weight: w, wy, wyy }));
  const weight = phrases.reduce((sum, { w }) => sum + w, 0);
  // The gap is linear in the outcome, so that one of the mean outcome stands for all.
  const asRead = phrases.reduce(
    (sum, { point, w, wy }) => sum + w * foldedGap(point, Math.min(1, wy / w)),
    0,
  );
  return foldedGapBand(verbal, { weight: Math.max(0, n - weight), gap: n * gap - asRead });
}
