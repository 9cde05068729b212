import { type PhraseRecord, requirePhrase } from './verbal-band.js';
import type { Interval } from './wilson.js';

/**
 * Smallest and largest mean folded gap over all readings that give each phrase one value within its range across the
 * whole record, to the limit where a reading crosses ½. Over- or underconfidence may be put into words only if both ends
 * have the same sign.
 *
 * @param numeric forecasts given as numbers: their weight and their weighted sum of folded gaps
 * @returns null for a record without weight
 * @throws RangeError if a range is not within 0..1 or a weight is negative
 */
export function foldedGapBand(
  phrases: readonly PhraseRecord[],
  numeric: { weight: number; gap: number } = { weight: 0, gap: 0 },
): Interval | null {
  const total = phrases.reduce((sum, phrase) => sum + requirePhrase(phrase).weight, numeric.weight);
  if (total === 0) return null;
  let [low, high] = [numeric.gap, numeric.gap];
  for (const phrase of phrases) {
    const gaps = extremeGaps(phrase);
    low += Math.min(...gaps);
    high += Math.max(...gaps);
  }
  return { low: low / total, high: high / total };
}

/** The gap is wy − w·x for readings x below ½ and w·x − wy above: its extremes are at the ends of these stretches. */
function extremeGaps({ low, high, weight, wy }: PhraseRecord): number[] {
  const below = low < 0.5 ? [low, Math.min(high, 0.5)].map((reading) => wy - weight * reading) : [];
  const above = high > 0.5 ? [Math.max(low, 0.5), high].map((reading) => weight * reading - wy) : [];
  const even = low <= 0.5 && high >= 0.5 ? [0] : [];
  return [...below, ...even, ...above];
}
