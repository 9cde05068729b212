import type { CalibrationCell } from './calibration-cells.js';
import { fromMillionths } from './canonical-probability.js';
import { poolAdjacentViolators } from './pool-adjacent-violators.js';

/** One point of a reliability diagram; all but the weight in 0..1. */
export interface CorpPoint {
  probability: number;
  weight: number;
  /** Observed frequency of yes at this probability. */
  frequency: number;
  /** Frequency after recalibration: the curve. */
  recalibrated: number;
}

/** The Brier score's parts: brier = miscalibration − discrimination + uncertainty. */
export interface Corp {
  brier: number;
  /** MCB ≥ 0, lower is better. */
  miscalibration: number;
  /** DSC ≥ 0, higher is better. */
  discrimination: number;
  /** UNC ≥ 0, a property of the questions. */
  uncertainty: number;
  /** In ascending order of probability. */
  curve: CorpPoint[];
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
  const weights = cells.map((cell) => cell.weight);
  const sums = cells.map((cell) => cell.wy);
  const probabilities = cells.map((cell) => fromMillionths(cell.millionths));
  const fitted = poolAdjacentViolators(weights, sums);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const baseRate = sums.reduce((sum, wy) => sum + wy, 0) / total;
  const uncertainty = cells.reduce((sum, cell) => sum + cell.wyy, 0) / total - baseRate ** 2;
  const miscalibration = scoreDifference(probabilities, fitted, weights, sums);
  const discrimination = scoreDifference(
    cells.map(() => baseRate),
    fitted,
    weights,
    sums,
  );
  return {
    brier: miscalibration - discrimination + uncertainty,
    miscalibration,
    discrimination,
    uncertainty,
    curve: cells.map((cell, index) => ({
      probability: probabilities[index]!,
      weight: cell.weight,
      frequency: cell.wy / cell.weight,
      recalibrated: fitted[index]!,
    })),
  };
}

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
