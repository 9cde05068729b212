import { type CalibrationCell, calibrationCells } from './calibration-cells.js';
import { fromMillionths, toMillionths } from './canonical-probability.js';
import { centralRange } from './central-range.js';
import { scoreDifference } from './corp.js';
import type { WeightedProbability } from './moments.js';
import { poolAdjacentViolators } from './pool-adjacent-violators.js';
import { requireProbability } from './require-probability.js';
import { seededRandom } from './seeded-random.js';

const LEVEL = 0.9;
const MOST_BAND_POINTS = 200;

/** One author's record on one question, as far as calibration needs it. */
export interface CalibrationUnit {
  /**
   * Units with the same key share their luck in a simulated history: the author's question or its cluster, or the
   * question alone where a view shows several authors.
   */
  drawKey: string;
  outcome: number;
  /** In order of time, at least one; the last probability is the one a simulated outcome is drawn from. */
  weighted: readonly WeightedProbability[];
  /**
   * For one of several exclusive outcomes with a common key: the sum of the probabilities of those before it. It comes
   * true where the random number lies between this and this plus its own probability. 0 if left out.
   */
  drawFrom?: number;
}

/** Where the recalibration curve of a calibrated forecaster would lie at one probability; all in 0..1. */
export interface BandPoint {
  probability: number;
  low: number;
  high: number;
}

/** How a record compares with what a calibrated forecaster with the same forecasts would show. */
export interface ConsistencyBand {
  /** (1 + k)/(1 + B) where k of B simulated miscalibrations reach the observed one; low speaks against calibration. */
  pValue: number;
  /** Pointwise 90 % band at each canonical probability, or at 200 of them, evenly picked, if there are more. */
  band: BandPoint[];
}

/**
 * Consistency band of a CORP reliability diagram, and a test of calibration. Each simulated history draws one outcome
 * per unit with the probability the unit said last, applies it to the whole unit, and recalibrates. Units with a
 * common key are compared with one random number, so that they come true together as far as their probabilities let
 * them. Drawing per forecast instead would reject far more than 5 % of calibrated authors who revise.
 *
 * @param draws B ≥ 1, how many histories to simulate, for instance 1000
 * @param seed a whole number; the same seed gives the same result
 * @returns null without units
 * @throws RangeError if a probability or an outcome is outside 0..1, a weight is negative, a unit is empty or B is 0
 * @see T. Dimitriadis, T. Gneiting, A. I. Jordan (2021), Stable reliability diagrams for probabilistic classifiers,
 *   PNAS 118
 */
export function consistencyBand(
  units: readonly CalibrationUnit[],
  draws: number,
  seed: number,
): ConsistencyBand | null {
  const cells = calibrationCells(
    units.flatMap(({ outcome, weighted }) => weighted.map((one) => ({ ...one, outcome }))),
  );
  if (cells.length === 0) return null;
  const weights = Float64Array.from(cells, (cell) => cell.weight);
  const probabilities = Float64Array.from(cells, (cell) => fromMillionths(cell.millionths));
  const recalibrate = (sums: ArrayLike<number>) => {
    const curve = poolAdjacentViolators(weights, sums);
    return { curve, miscalibration: scoreDifference(probabilities, curve, weights, sums) };
  };
  const observed = recalibrate(cells.map((cell) => cell.wy)).miscalibration;
  const bandCells = evenlyPicked(cells.length, MOST_BAND_POINTS);
  const curves = bandCells.map(() => new Float64Array(draws));
  const simulate = simulator(units, cells, seed);
  let asFar = 0;
  for (let draw = 0; draw < draws; draw++) {
    const { curve, miscalibration } = recalibrate(simulate());
    if (miscalibration >= observed) asFar += 1;
    bandCells.forEach((cell, point) => (curves[point]![draw] = curve[cell]!));
  }
  const band = bandCells.map((cell, point) => ({
    probability: probabilities[cell]!,
    ...centralRange(curves[point]!, LEVEL),
  }));
  return { pValue: (1 + asFar) / (1 + draws), band };
}

/** A function that gives, on each call, the weighted sums of yes per cell of a new simulated history. */
function simulator(units: readonly CalibrationUnit[], cells: readonly CalibrationCell[], seed: number) {
  const cellOf = new Map(cells.map((cell, index) => [cell.millionths, index]));
  const keys = [...new Set(units.map((unit) => unit.drawKey))];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  // Flat arrays: a million units and draws are too many for objects.
  const [luckIndexes, partEnds] = [new Int32Array(units.length), new Int32Array(units.length)];
  const [froms, tos] = [new Float64Array(units.length), new Float64Array(units.length)];
  const [partCells, partWeights]: [number[], number[]] = [[], []];
  units.forEach(({ drawKey, weighted, drawFrom = 0 }, unit) => {
    luckIndexes[unit] = indexOf.get(drawKey)!;
    froms[unit] = drawFrom;
    tos[unit] = drawFrom + requireProbability(weighted.at(-1)?.probability ?? Number.NaN);
    for (const { probability, weight } of weighted) {
      if (weight === 0) continue;
      partCells.push(cellOf.get(toMillionths(probability))!);
      partWeights.push(weight);
    }
    partEnds[unit] = partCells.length;
  });
  const [cellOfPart, weightOfPart] = [Int32Array.from(partCells), Float64Array.from(partWeights)];
  const random = seededRandom(seed);
  const luck = new Float64Array(keys.length);
  const sums = new Float64Array(cells.length);
  return (): Float64Array => {
    for (let index = 0; index < luck.length; index++) luck[index] = random();
    sums.fill(0);
    for (let unit = 0, part = 0; unit < luckIndexes.length; unit++) {
      const drawn = luck[luckIndexes[unit]!]!;
      if (drawn < froms[unit]! || drawn >= tos[unit]!) {
        part = partEnds[unit]!;
        continue;
      }
      for (; part < partEnds[unit]!; part++) sums[cellOfPart[part]!]! += weightOfPart[part]!;
    }
    return sums;
  };
}

/** At most `most` of the indices 0..count − 1, evenly spread, the first and the last included. */
function evenlyPicked(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (count - 1)) / (most - 1)));
}
