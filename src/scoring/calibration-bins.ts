import { fromMillionths, toMillionths } from './canonical-probability.js';
import { wilsonInterval } from './wilson.js';

const BINS = 10;
const MILLIONTHS_PER_BIN = 100_000;

/** A probability on a resolved question. */
export interface CalibrationPoint {
  questionId: string;
  probability: number;
  weight: number;
  outcome: number;
}

/** One row of the calibration table; what is undefined in an empty bin is null. */
export interface CalibrationBin {
  lo: number;
  hi: number;
  /** Distinct questions. */
  n: number;
  weight: number;
  meanP: number | null;
  frequency: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Calibration table: ten bins [0, 0.1), [0.1, 0.2) … [0.9, 1], by canonical probability. `meanP` = Σwp/Σw,
 * `frequency` = Σwy/Σw, `low` and `high` its Wilson interval with n = distinct questions, all in 0..1; the nearer the
 * frequency is to `meanP`, the better.
 *
 * @param level of confidence of the intervals, 0..1
 * @returns always ten bins, in order
 * @throws RangeError if a probability is outside 0..1 or not a number
 * @see A. H. Murphy, R. L. Winkler (1977), Reliability of subjective probability forecasts, Applied Statistics 26
 */
export function calibrationBins(points: readonly CalibrationPoint[], level: number): CalibrationBin[] {
  const binned = Array.from({ length: BINS }, (): CalibrationPoint[] => []);
  for (const point of points) binned[binIndex(point.probability)]?.push(point);
  return binned.map((inBin, index) => ({
    lo: index / BINS,
    hi: (index + 1) / BINS,
    ...summarise(inBin, level),
  }));
}

/**
 * The bin, 0..9, a probability belongs to.
 *
 * @throws RangeError if the probability is outside 0..1 or not a number
 */
export function binIndex(probability: number): number {
  return Math.min(BINS - 1, Math.floor(toMillionths(probability) / MILLIONTHS_PER_BIN));
}

function summarise(points: readonly CalibrationPoint[], level: number): Omit<CalibrationBin, 'lo' | 'hi'> {
  const n = new Set(points.map((point) => point.questionId)).size;
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  if (weight === 0) return { n, weight, meanP: null, frequency: null, low: null, high: null };
  const mean = (value: (point: CalibrationPoint) => number) =>
    points.reduce((sum, point) => sum + point.weight * value(point), 0) / weight;
  // A weighted mean of ones can come out a rounding error above 1.
  const frequency = Math.min(
    1,
    mean((point) => point.outcome),
  );
  const meanP = mean((point) => fromMillionths(toMillionths(point.probability)));
  return { n, weight, meanP, frequency, ...wilsonInterval(frequency * n, n, level) };
}
