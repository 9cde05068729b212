import { toMillionths } from './canonical-probability.js';
import { requireProbability } from './require-probability.js';

/** All forecasts of one canonical probability: their weight, and the weighted sums of the outcome y and of y². */
export interface CalibrationCell {
  millionths: number;
  weight: number;
  wy: number;
  wyy: number;
}

/**
 * Groups weighted probabilities with their outcomes into one cell per canonical probability, in ascending order.
 * Points of weight 0 are left out.
 *
 * @throws RangeError if a probability or an outcome is outside 0..1 or not a number, or a weight is negative
 */
export function calibrationCells(
  points: readonly { probability: number; weight: number; outcome: number }[],
): CalibrationCell[] {
  const cells = new Map<number, CalibrationCell>();
  for (const { probability, weight, outcome } of points) {
    if (!(weight >= 0)) throw new RangeError(`weight must be at least 0, got ${weight}`);
    const millionths = toMillionths(probability);
    const y = requireProbability(outcome, 'outcome');
    if (weight === 0) continue;
    const cell = cells.get(millionths) ?? { millionths, weight: 0, wy: 0, wyy: 0 };
    cell.weight += weight;
    cell.wy += weight * y;
    cell.wyy += weight * y * y;
    cells.set(millionths, cell);
  }
  return [...cells.values()].toSorted((a, b) => a.millionths - b.millionths);
}
