import type { CalibrationCell } from './calibration-cells.js';
import { corp } from './corp.js';
import { skill } from './skill.js';

/** Below this the outcomes do not differ, and what is left of their variance is rounding. */
const NO_VARIANCE = 1e-12;

/**
 * Brier skill score against always saying the record's own base rate: 1 − mean Brier / UNC, where UNC is the variance
 * of the outcomes. Range −∞..1, higher is better, 0 = no better than the base rate, no unit. It uses hindsight: nobody
 * knew the base rate beforehand.
 *
 * @param cells distinct canonical probabilities in ascending order
 * @returns null without cells, and where all outcomes are the same
 * @throws RangeError if the cells are not in strictly ascending order
 */
export function baseRateSkill(cells: readonly CalibrationCell[]): number | null {
  const parts = corp(cells);
  if (parts === null || parts.uncertainty < NO_VARIANCE) return null;
  return skill(parts.brier, parts.uncertainty);
}
