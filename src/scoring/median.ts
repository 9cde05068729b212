import type { Comparison } from './relative-over-time.js';

/**
 * The median: the middle value, or the mean of the two in the middle, in the unit of the values.
 *
 * @throws RangeError without values
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('the median of no values is undefined');
  return middleOf(Float64Array.from(values).sort(), 0, values.length);
}

/** What an author's own score lies beside: the middle one of all, and the median of the others by where the own lies. */
interface MedianCrowd {
  middle: number;
  ofOthersBelow: number;
  ofOthersAtMiddle: number;
  ofOthersAbove: number;
}

/**
 * The difference to the median of all the others, in the unit of the scores. For scores of which low is good, a negative
 * difference is good.
 */
export const medianComparison: Comparison<MedianCrowd> = {
  crowdOf(inOrder) {
    const { length } = inOrder;
    const half = length >> 1;
    const withoutHigher = middleOf(inOrder, 0, length - 1);
    return {
      middle: inOrder[half]!,
      ofOthersBelow: middleOf(inOrder, 1, length),
      ofOthersAtMiddle: length % 2 === 1 ? (inOrder[half - 1]! + inOrder[half + 1]!) / 2 : withoutHigher,
      ofOthersAbove: withoutHigher,
    };
  },
  relative(own, { middle, ofOthersBelow, ofOthersAtMiddle, ofOthersAbove }) {
    if (own === middle) return own - ofOthersAtMiddle;
    return own - (own < middle ? ofOthersBelow : ofOthersAbove);
  },
};

/** The median of sorted[from] .. sorted[to − 1]. */
function middleOf(sorted: Float64Array, from: number, to: number): number {
  const upper = (from + to) >> 1;
  return (to - from) % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}
