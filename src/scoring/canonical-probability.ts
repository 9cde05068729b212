import { requireProbability } from './require-probability.js';

const MILLION = 1_000_000;

/**
 * The canonical form of a probability: whole millionths, that is p rounded to 6 decimals (half up), 0..1000000.
 * Scores, bins and calibration cells all start from it, so that 0.1 + 0.2 and 0.3 are one probability.
 *
 * @throws RangeError if the probability is outside 0..1 or not a number
 */
export function toMillionths(probability: number): number {
  return Math.round(requireProbability(probability) * MILLION);
}

/**
 * The double nearest to a canonical probability, 0..1.
 *
 * @throws RangeError if `millionths` is not a whole number in 0..1000000
 */
export function fromMillionths(millionths: number): number {
  if (!Number.isInteger(millionths))
    throw new RangeError(`millionths must be a whole number, got ${millionths}`);
  return requireProbability(millionths / MILLION);
}
