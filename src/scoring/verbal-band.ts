import { requireProbability } from './require-probability.js';
import type { Interval } from './wilson.js';

/** An author's record with one phrase: what the scale allows it to mean, and the weighted sums of the outcomes y. */
export interface PhraseRecord {
  /** Lowest reading of the phrase, 0..1. */
  low: number;
  /** Highest reading, `low`..1. */
  high: number;
  /** Σ w, at least 0. */
  weight: number;
  wy: number;
  wyy: number;
}

/**
 * Smallest and largest mean Brier score over all readings that give each phrase one value within its range across the
 * whole record. With loss(x) = w·x² − 2x·wy + wyy per phrase, the smallest lies at the hit rate wy/w clipped to the
 * range, the largest at one of its ends. 0..1, low is good.
 *
 * @param numeric forecasts given as numbers: their weight and their weighted sum of Brier scores
 * @returns null for a record without weight
 * @throws RangeError if a range is not within 0..1 or a weight is negative
 */
export function verbalBand(
  phrases: readonly PhraseRecord[],
  numeric: { weight: number; brier: number } = { weight: 0, brier: 0 },
): Interval | null {
  const total = phrases.reduce((sum, phrase) => sum + requirePhrase(phrase).weight, numeric.weight);
  if (total === 0) return null;
  let [low, high] = [numeric.brier, numeric.brier];
  for (const phrase of phrases.filter(({ weight }) => weight > 0)) {
    const best = Math.min(Math.max(phrase.wy / phrase.weight, phrase.low), phrase.high);
    low += loss(phrase, best);
    high += Math.max(loss(phrase, phrase.low), loss(phrase, phrase.high));
  }
  return { low: low / total, high: high / total };
}

/** Returns the record of a phrase if its range lies within 0..1 and its weight is at least 0. */
export function requirePhrase(phrase: PhraseRecord): PhraseRecord {
  if (!(requireProbability(phrase.low, 'low') <= requireProbability(phrase.high, 'high')))
    throw new RangeError(`low must not be above high, got ${phrase.low} and ${phrase.high}`);
  if (!(phrase.weight >= 0)) throw new RangeError(`weight must be at least 0, got ${phrase.weight}`);
  return phrase;
}

function loss({ weight, wy, wyy }: PhraseRecord, reading: number): number {
  return Math.max(0, weight * reading ** 2 - 2 * reading * wy + wyy);
}
