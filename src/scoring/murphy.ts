import type { CalibrationCell } from './calibration-cells.js';
import { fromMillionths } from './canonical-probability.js';

/** The Brier score's parts by distinct probability: brier = reliability − discrimination + uncertainty. */
export interface Murphy {
  /** REL ≥ 0, lower is better. */
  reliability: number;
  /** RES ≥ 0, Murphy's "resolution", higher is better. */
  discrimination: number;
  /** UNC ≥ 0, a property of the questions. */
  uncertainty: number;
}

/**
 * Murphy's decomposition of the mean Brier score. With weight w and frequency f of yes per distinct probability p, and
 * the base rate r: REL = Σw(p − f)²/Σw, RES = Σw(f − r)²/Σw, UNC = the variance of the outcomes. No unit. It tells
 * something only where probabilities repeat: with each one used once, f is 0 or 1 and REL is the Brier score itself.
 *
 * @param cells distinct canonical probabilities, weights above 0 on any scale
 * @returns null without cells
 * @see A. H. Murphy (1973), A new vector partition of the probability score, J. Applied Meteorology 12
 */
export function murphy(cells: readonly CalibrationCell[]): Murphy | null {
  if (cells.length === 0) return null;
  const total = cells.reduce((sum, cell) => sum + cell.weight, 0);
  const mean = (value: (cell: CalibrationCell) => number) =>
    cells.reduce((sum, cell) => sum + value(cell), 0) / total;
  const baseRate = mean((cell) => cell.wy);
  const reliability = mean(
    (cell) => cell.weight * (fromMillionths(cell.millionths) - cell.wy / cell.weight) ** 2,
  );
  const discrimination = mean((cell) => cell.weight * (cell.wy / cell.weight - baseRate) ** 2);
  const uncertainty = mean((cell) => cell.wyy) - baseRate ** 2;
  return { reliability, discrimination, uncertainty };
}
