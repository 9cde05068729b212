import type { CalibrationCell } from './calibration-cells.js';
import { fromMillionths } from './canonical-probability.js';
import { poolAdjacentViolators } from './pool-adjacent-violators.js';

/** The Brier score's parts: brier = miscalibration − discrimination + uncertainty. */
export interface Corp {
  brier: number;
  /** MCB ≥ 0, lower is better. */
  miscalibration: number;
  /** DSC ≥ 0, higher is better. */
  discrimination: number;
  /** UNC ≥ 0, a property of the questions. */
  uncertainty: number;
  /** The curve: the frequency of yes after recalibration, of each cell in their order, 0..1. */
  recalibrated: Float64Array;
}

/**
 * CORP reliability diagram and decomposition. With c the isotonic recalibration of p, r the base rate and S(·) the
 * mean Brier score of a forecast: MCB = S(p) − S(c), DSC = S(r) − S(c), UNC = S(r). No unit.
 *
 * @param cells distinct canonical probabilities in ascending order, weights above 0 on any scale
 * @returns null without cells
 * @throws RangeError if the cells are not in strictly ascending order
 * @see T. Dimitriadis, T. Gneiting, A. I. Jordan (2021), Stable reliability diagrams for probabilistic classifiers,
 *   PNAS 118
 */
export function corp(cells: readonly CalibrationCell[]): Corp | null {
  if (cells.length === 0) return null;
  if (cells.some((cell, index) => index > 0 && cell.millionths <= cells[index - 1]!.millionths))
    throw new RangeError('calibration cells must be distinct and in ascending order');
  const [weights, sums, probabilities] = [0, 1, 2].map(() => new Float64Array(cells.length)) as Columns;
  let [total, happened, squares] = [0, 0, 0];
  for (let index = 0; index < cells.length; index++) {
    const { millionths, weight, wy, wyy } = cells[index]!;
    weights[index] = weight;
    sums[index] = wy;
    probabilities[index] = fromMillionths(millionths);
    total += weight;
    happened += wy;
    squares += wyy;
  }
  const recalibrated = poolAdjacentViolators(weights, sums);
  const baseRate = happened / total;
  const uncertainty = squares / total - baseRate ** 2;
  const miscalibration = scoreDifference(probabilities, recalibrated, weights, sums);
  const always = new Float64Array(cells.length).fill(baseRate);
  const discrimination = scoreDifference(always, recalibrated, weights, sums);
  return {
    brier: miscalibration - discrimination + uncertainty,
    miscalibration,
    discrimination,
    uncertainty,
    recalibrated,
  };
}

type Columns = [Float64Array, Float64Array, Float64Array];

/**
 * Mean Brier score of one forecast minus that of another, over the same cells in the same order:
 * Σ (a − b)(w(a + b) − 2·wy) / Σ w, in which the outcome's own spread cancels. Range −1..1.
 *
 * @param weights of the cells
 * @param sums of weight × outcome in the cells
 */
export function scoreDifference(
  forecast: ArrayLike<number>,
  other: ArrayLike<number>,
  weights: ArrayLike<number>,
  sums: ArrayLike<number>,
): number {
  let difference = 0;
  let total = 0;
  for (let cell = 0; cell < weights.length; cell++) {
    const a = forecast[cell]!;
    const b = other[cell]!;
    difference += (a - b) * (weights[cell]! * (a + b) - 2 * sums[cell]!);
    total += weights[cell]!;
  }
  return difference / total;
}
