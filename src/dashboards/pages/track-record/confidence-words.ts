import type { TrackRecord } from '../props/track-record.js';

const points = (share: number): string => (share * 100).toFixed(1).replace('-', '−');

/**
 * Whether a record is surer than right: in words only where its interval leaves 0 out, and every other reading of its
 * phrases says the same; else the interval alone. Nothing while nothing is scored.
 */
export function confidenceWords({
  calibration,
  gapBand,
}: Pick<TrackRecord, 'calibration' | 'gapBand'>): string | null {
  const { confidence } = calibration;
  if (!confidence || confidence.gap.low === null || confidence.gap.high === null) return null;
  const { gap, verdict } = confidence;
  const interval = `90% interval ${points(gap.low!)} to ${points(gap.high!)}`;
  const holds = gapBand === null || Math.sign(gapBand.low) === Math.sign(gapBand.high);
  if (verdict === 'overconfident' && holds)
    return `Overconfident: surer than right by ${points(gap.mean)} points, ${interval}.`;
  if (verdict === 'underconfident' && holds)
    return `Underconfident: right more often than it was sure, by ${points(-gap.mean)} points (surer by ${points(gap.mean)}, ${interval}).`;
  const band = gapBand
    ? `; other readings of the words give ${points(gapBand.low)} to ${points(gapBand.high)}`
    : '';
  return `Surer than right by ${points(gap.mean)} points, ${interval}${band}.`;
}
