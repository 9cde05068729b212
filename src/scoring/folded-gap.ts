import { type ClusteredMean, clusteredInterval } from './clustered-interval.js';
import type { CalibrationUnit } from './consistency-band.js';
import { requireProbability } from './require-probability.js';

/**
 * How much surer a binary forecast was than right: max(p, 1 − p) − c, where c is 1 if the likelier side came true, 0 if
 * not, and ½ for p = ½. Range −½..1, in expectation 0 for a calibrated author, above 0 = overconfident, no unit.
 *
 * @param probability of yes, 0..1
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution
 * @throws RangeError if either argument is outside 0..1 or not a number
 * @see S. Lichtenstein, B. Fischhoff, L. D. Phillips (1982), Calibration of probabilities, in: Judgment under
 *   uncertainty, Cambridge University Press
 */
export function foldedGap(probability: number, outcome: number): number {
  const p = requireProbability(probability);
  const y = requireProbability(outcome, 'outcome');
  if (p === 0.5) return 0;
  return p > 0.5 ? p - y : y - p;
}

/**
 * Mean folded gap of a record, each unit counting 1, with a cluster-robust interval. Over- or underconfidence may be
 * put into words only if the interval excludes 0.
 *
 * @param units weights within a unit above 0 on any scale; units with the same key are one cluster
 * @param level of confidence, 0..1, for instance 0.9
 * @returns null without units
 * @throws RangeError if a probability, an outcome or the level is outside 0..1
 */
export function meanFoldedGap(units: readonly CalibrationUnit[], level: number): ClusteredMean | null {
  return clusteredInterval(
    units.map(({ drawKey, outcome, weighted }) => {
      const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
      const gap = weighted.reduce(
        (sum, { probability, weight }) => sum + (weight / total) * foldedGap(probability, outcome),
        0,
      );
      return { cluster: drawKey, value: gap };
    }),
    level,
  );
}
