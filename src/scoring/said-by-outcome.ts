import type { CalibrationCell } from './calibration-cells.js';
import { fromMillionths } from './canonical-probability.js';

/** Mean probabilities 0..1, by what came of it; `null` where nothing did. */
export interface SaidByOutcome {
  happened: number | null;
  didNot: number | null;
}

/**
 * What was said, on average, of what happened and of what did not: Σwpy/Σwy and Σwp(1 − y)/Σw(1 − y), with weight w,
 * probability p and outcome y. Their distance is the discrimination slope: −1..1, higher is better, 0 where the outcome
 * makes no difference to what was said. No unit.
 *
 * @param cells distinct canonical probabilities, weights above 0 on any scale
 * @returns null without cells
 * @see J. F. Yates (1982), External correspondence: decompositions of the mean probability score, Organizational
 *   Behavior and Human Performance 30
 */
export function saidByOutcome(cells: readonly CalibrationCell[]): SaidByOutcome | null {
  if (cells.length === 0) return null;
  const meanSaid = (weightOf: (cell: CalibrationCell) => number): number | null => {
    const total = cells.reduce((sum, cell) => sum + weightOf(cell), 0);
    const said = cells.reduce((sum, cell) => sum + weightOf(cell) * fromMillionths(cell.millionths), 0);
    return total > 0 ? said / total : null;
  };
  return {
    happened: meanSaid(({ wy }) => wy),
    didNot: meanSaid(({ weight, wy }) => weight - wy),
  };
}
