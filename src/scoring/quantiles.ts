/** A number below which the outcome was said to lie with probability `level`. */
export interface Quantile {
  /** Strictly between 0 and 1. */
  level: number;
  /** In the unit of the question; a date as epoch milliseconds. */
  value: number;
}

/**
 * Returns `quantiles` if they are a forecast: at least one, levels strictly ascending between 0 and 1, values finite and
 * never descending.
 *
 * @throws RangeError if they are not
 */
export function requireQuantiles(quantiles: readonly Quantile[]): readonly Quantile[] {
  if (quantiles.length === 0) throw new RangeError('a forecast by quantiles needs at least one');
  quantiles.forEach(({ level, value }, index) => {
    const previous = quantiles[index - 1] ?? { level: 0, value: -Infinity };
    if (!(level > previous.level && level < 1))
      throw new RangeError(`levels must ascend between 0 and 1, got ${level} after ${previous.level}`);
    if (!(Number.isFinite(value) && value >= previous.value))
      throw new RangeError(`quantiles must be finite and not descend, got ${value} after ${previous.value}`);
  });
  return quantiles;
}
