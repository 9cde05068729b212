import type { CalibrationUnit } from '../../scoring/consistency-band.js';
import { coxCalibration } from '../../scoring/cox-calibration.js';
import { meanFoldedGap } from '../../scoring/folded-gap.js';
import type { Estimate } from '../pages/props/common.js';

/** Whether a record was surer than right, or less sure. */
export interface Confidence {
  /** Mean of max(p, 1 − p) minus the share that was right: above 0 is overconfident. */
  gap: Estimate;
  /** Cox's slope: below 1 is overconfident; `null` where it is undefined. */
  slope: (Estimate & { intercept: number }) | null;
  /** Said in words only where the gap's interval leaves 0 out, and there is enough to judge. */
  verdict: 'overconfident' | 'underconfident' | null;
}

/** @param isEnough whether there are clusters enough to put it into words */
export function readConfidence(
  units: readonly CalibrationUnit[],
  level: number,
  isEnough: boolean,
): Confidence | null {
  const gap = meanFoldedGap(units, level);
  if (gap === null) return null;
  const cox = coxCalibration(units, level);
  return {
    gap: { mean: gap.mean, low: gap.low, high: gap.high },
    slope: cox && { mean: cox.slope, low: cox.low, high: cox.high, intercept: cox.intercept },
    verdict: isEnough ? verdictOf(gap) : null,
  };
}

function verdictOf({ low, high }: { low: number | null; high: number | null }): Confidence['verdict'] {
  if (low !== null && low > 0) return 'overconfident';
  return high !== null && high < 0 ? 'underconfident' : null;
}
