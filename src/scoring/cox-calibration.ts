import { fromMillionths, toMillionths } from './canonical-probability.js';
import type { CalibrationUnit } from './consistency-band.js';
import { type LogisticRow, logisticRegression } from './logistic-regression.js';
import { requireProbability } from './require-probability.js';
import { studentTQuantile } from './student-t.js';

const LOWEST = 0.001;

/** How outcomes follow the log odds that were said. */
export interface CoxCalibration {
  /** 0 for a calibrated author; above 0 = yes came more often than said, at even odds. */
  intercept: number;
  /** 1 for a calibrated author, below 1 = overconfident, above 1 = underconfident. */
  slope: number;
  /** Cluster-robust; null below two clusters, as are the ends. */
  standardError: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Cox's calibration slope: the logistic regression of the outcome on logit p (p clipped to 0.001..0.999), each unit
 * counting 1, with the interval slope ± t(G − 1)·SE, where SE is the sandwich error over G clusters times √(G/(G − 1)).
 * Overconfidence may be put into words only if the interval lies below 1, underconfidence only if above.
 *
 * @param units weights within a unit above 0 on any scale; units with the same key are one cluster
 * @param level of confidence, 0..1, for instance 0.9
 * @returns null where the slope is undefined: all probabilities alike, or yes and no perfectly told apart
 * @throws RangeError if a probability, an outcome or the level is outside 0..1
 * @see D. R. Cox (1958), Two further applications of a model for binary regression, Biometrika 45
 */
export function coxCalibration(units: readonly CalibrationUnit[], level: number): CoxCalibration | null {
  requireProbability(level, 'level');
  const fit = logisticRegression(units.flatMap(rowsOf));
  if (fit === null) return null;
  const { intercept, slope, clusters, slopeVariance } = fit;
  if (clusters < 2) return { intercept, slope, standardError: null, low: null, high: null };
  const standardError = Math.sqrt((clusters / (clusters - 1)) * slopeVariance);
  const half = studentTQuantile((1 + level) / 2, clusters - 1) * standardError;
  return { intercept, slope, standardError, low: slope - half, high: slope + half };
}

function rowsOf({ drawKey, outcome, weighted }: CalibrationUnit): LogisticRow[] {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return weighted
    .filter(({ weight }) => weight > 0)
    .map(({ probability, weight }) => ({
      x: logit(fromMillionths(toMillionths(probability))),
      y: requireProbability(outcome, 'outcome'),
      weight: weight / total,
      cluster: drawKey,
    }));
}

function logit(probability: number): number {
  const p = Math.min(Math.max(probability, LOWEST), 1 - LOWEST);
  return Math.log(p / (1 - p));
}
