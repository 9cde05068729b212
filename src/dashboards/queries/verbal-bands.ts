import { type PhraseRecord, verbalBand } from '../../scoring/verbal-band.js';
import type { Interval } from '../../scoring/wilson.js';
import type { PhraseSums } from './phrase-sums.js';

/** How far other readings of a record's phrases could move its means. */
export interface VerbalBands {
  /** The smallest and the largest mean Brier score. */
  brier: Interval;
  /** How far mean gain could move, down (at most 0) and up (at least 0). */
  gain: Interval;
}

/**
 * The means that come out when each phrase has one value within the range of its scale, across the whole record.
 * @param phrases of one record
 * @param n how many units the record has
 * @param brier their mean Brier score
 * @returns `null` where no phrase leaves room for another reading
 */
export function verbalBands(phrases: readonly PhraseSums[], n: number, brier: number): VerbalBands | null {
  if (phrases.every(({ low, high }) => low === high)) return null;
  const inForce = phrases.map((sums) => toRecord(sums, sums.w, sums.wy, sums.wyy));
  const weight = phrases.reduce((sum, { w }) => sum + w, 0);
  const asRead = phrases.reduce(
    (sum, { point, w, wy, wyy }) => sum + w * point ** 2 - 2 * point * wy + wyy,
    0,
  );
  const numeric = { weight: Math.max(0, n - weight), brier: Math.max(0, n * brier - asRead) };
  return { brier: verbalBand(inForce, numeric)!, gain: gainBand(phrases, n) };
}

/** Gain falls by what the own Brier score rises, weighted by the share of the scheduled time. */
function gainBand(phrases: readonly PhraseSums[], n: number): Interval {
  const scheduled = phrases.map((sums) => toRecord(sums, sums.gw, sums.gwy, sums.gwyy));
  const weight = phrases.reduce((sum, { gw }) => sum + gw, 0);
  const asRead = phrases.reduce(
    (sum, { point, gw, gwy, gwyy }) => sum + gw * point ** 2 - 2 * point * gwy + gwyy,
    0,
  );
  const { low, high } = verbalBand(scheduled)!;
  return { low: Math.min(0, (asRead - high * weight) / n), high: Math.max(0, (asRead - low * weight) / n) };
}

function toRecord({ low, high }: PhraseSums, weight: number, wy: number, wyy: number): PhraseRecord {
  return { low, high, weight, wy, wyy };
}
