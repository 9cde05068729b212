import { wilsonInterval } from '../../../scoring/wilson.js';
import type { CalibrationBin } from '../props/track-record.js';

/** Fewest questions in a bin that may be spoken about. */
const minBin = 20;
/** Chance of speaking about a calibrated record at all, shared by its bins. */
const familyError = 0.1;

export interface BinFinding {
  bin: CalibrationBin;
  /** Share that happened, 0..1. */
  frequency: number;
}

/**
 * The bin whose share that happened lies farthest outside what was said, where it does at all: its Wilson interval,
 * Bonferroni-corrected for the bins with at least 20 questions, excludes the mean probability. Null if none does.
 */
export function binFinding(bins: readonly CalibrationBin[]): BinFinding | null {
  const large = bins.filter(({ n }) => n >= minBin);
  const level = 1 - familyError / Math.max(1, large.length);
  const far = large.flatMap((bin) => {
    const { n, meanP, frequency } = bin;
    if (meanP === null || frequency === null) return [];
    const { low, high } = wilsonInterval(frequency * n, n, level);
    return meanP < low || meanP > high ? [{ bin, frequency, gap: Math.abs(meanP - frequency) }] : [];
  });
  return far.toSorted((a, b) => b.gap - a.gap)[0] ?? null;
}
