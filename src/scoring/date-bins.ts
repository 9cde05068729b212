import { type Quantile, requireQuantiles } from './quantiles.js';

/**
 * The probabilities that a forecast by quantiles of a date gives to each of the bins of its question, and to a last one,
 * "not by the deadline". The probability of having happened is 0 at the opening and the level of each quantile at its
 * value, and runs straight in between. Beyond the highest quantile nothing was said but that it may never happen, so
 * what is left counts as not by the deadline.
 *
 * @param quantiles in ascending order of level, values in epoch milliseconds
 * @param openedAt epoch milliseconds
 * @param binEndsAt where each bin ends (excluded), ascending after the opening; the last is the deadline
 * @returns one probability per end and one for later, with the sum 1
 * @throws RangeError if the quantiles are no forecast or the ends do not ascend after the opening
 */
export function dateBins(
  quantiles: readonly Quantile[],
  openedAt: number,
  binEndsAt: readonly number[],
): number[] {
  requireQuantiles(quantiles);
  requireBinEnds(binEndsAt, openedAt);
  const happenedBy = binEndsAt.map((endAt) => cumulative(quantiles, openedAt, endAt));
  return [...happenedBy, 1].map((by, index) => by - (happenedBy[index - 1] ?? 0));
}

/**
 * The bin in which a date lies, from 0; the last one is "not by the deadline".
 *
 * @param happenedAt epoch milliseconds, null if it did not happen by the deadline
 * @param binEndsAt where each bin ends (excluded), ascending; the last is the deadline
 * @throws RangeError if there are no ends or they do not ascend
 */
export function dateBinIndex(happenedAt: number | null, binEndsAt: readonly number[]): number {
  requireBinEnds(binEndsAt, -Infinity);
  return happenedAt === null ? binEndsAt.length : binEndsAt.filter((endAt) => endAt <= happenedAt).length;
}

function cumulative(quantiles: readonly Quantile[], openedAt: number, at: number): number {
  let below: Quantile = { level: 0, value: openedAt };
  for (const quantile of quantiles) {
    if (quantile.value > at)
      return (
        below.level + ((quantile.level - below.level) * (at - below.value)) / (quantile.value - below.value)
      );
    below = { level: quantile.level, value: Math.max(quantile.value, openedAt) };
  }
  return below.level;
}

function requireBinEnds(binEndsAt: readonly number[], after: number): void {
  if (binEndsAt.length === 0)
    throw new RangeError('a date question has at least one bin before its deadline');
  binEndsAt.forEach((endAt, index) => {
    if (!(endAt > (binEndsAt[index - 1] ?? after)))
      throw new RangeError('the ends of bins must ascend after the opening');
  });
}
