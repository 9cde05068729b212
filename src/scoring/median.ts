/**
 * The median: the middle value, or the mean of the two in the middle, in the unit of the values.
 *
 * @throws RangeError without values
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('the median of no values is undefined');
  return middleOf(Float64Array.from(values).sort(), 0, values.length);
}

/**
 * For each value its difference to the median of all the others, in the unit of the values. For scores of which low is
 * good, a negative difference is good.
 *
 * @returns in the order given; null with fewer than two values
 */
export function againstMedianOfOthers(values: readonly number[]): number[] | null {
  if (values.length < 2) return null;
  const sorted = Float64Array.from(values).sort();
  const half = values.length >> 1;
  const withoutLower = middleOf(sorted, 1, values.length);
  const withoutHigher = middleOf(sorted, 0, values.length - 1);
  const isOdd = values.length % 2 === 1;
  const withoutMiddle = isOdd ? (sorted[half - 1]! + sorted[half + 1]!) / 2 : 0;
  return values.map((value) => {
    if (isOdd && value === sorted[half]) return value - withoutMiddle;
    return value - (value < sorted[half]! ? withoutLower : withoutHigher);
  });
}

/** The median of sorted[from] .. sorted[to − 1]. */
function middleOf(sorted: Float64Array, from: number, to: number): number {
  const upper = (from + to) >> 1;
  return (to - from) % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}
