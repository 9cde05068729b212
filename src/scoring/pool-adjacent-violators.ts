/**
 * Isotonic regression by pooling adjacent violators: the non-decreasing values nearest to the cells' means in
 * weighted squares. One pass; a block is merged into the one before while that one's mean is at least its own.
 *
 * @param weights of the cells in the order in which values must not decrease, each above 0
 * @param sums of the cells: weight × mean, as many as there are weights
 * @returns the fitted value of each cell, equal within a block
 * @throws RangeError if the lengths differ
 * @see M. Ayer et al. (1955), An empirical distribution function for sampling with incomplete information,
 *   Annals of Mathematical Statistics 26
 */
export function poolAdjacentViolators(weights: ArrayLike<number>, sums: ArrayLike<number>): Float64Array {
  const cells = weights.length;
  if (sums.length !== cells) throw new RangeError(`${cells} weights but ${sums.length} sums`);
  const blockWeights = new Float64Array(cells);
  const blockSums = new Float64Array(cells);
  const blockEnds = new Int32Array(cells);
  let blocks = 0;
  for (let cell = 0; cell < cells; cell++) {
    let weight = weights[cell]!;
    let sum = sums[cell]!;
    // Cross-multiplied, so that equal means compare as equal without a rounded division.
    while (blocks > 0 && blockSums[blocks - 1]! * weight >= sum * blockWeights[blocks - 1]!) {
      blocks -= 1;
      weight += blockWeights[blocks]!;
      sum += blockSums[blocks]!;
    }
    blockWeights[blocks] = weight;
    blockSums[blocks] = sum;
    blockEnds[blocks] = cell + 1;
    blocks += 1;
  }
  const fitted = new Float64Array(cells);
  for (let block = 0, start = 0; block < blocks; start = blockEnds[block]!, block++)
    fitted.fill(blockSums[block]! / blockWeights[block]!, start, blockEnds[block]);
  return fitted;
}
