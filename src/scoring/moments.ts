import { brier } from './brier.js';
import { logScore } from './log-score.js';

const PICO_PER_UNIT = 1e12;
const LARGEST_STORED = 9e6;

/** A probability and how much it counts within its unit, for instance how long it was in force. */
export interface WeightedProbability {
  probability: number;
  weight: number;
}

/** Weighted sums of one scoring unit, its weights scaled to sum to 1; `p` is the probability, `y` the outcome. */
export interface Moments {
  wp: number;
  wpp: number;
  wpy: number;
  wy: number;
  wyy: number;
  /** Mean Brier score, 0..1, low is good; equal to wpp − 2·wpy + wyy up to rounding. */
  brier: number;
  /** Mean logarithmic score in nats, at most 0, high is good. */
  log: number;
  /** How many of the unit's probabilities were clipped for the logarithmic score. */
  clipped: number;
}

const NONE: Moments = { wp: 0, wpp: 0, wpy: 0, wy: 0, wyy: 0, brier: 0, log: 0, clipped: 0 };

/**
 * The moments of one scoring unit, summed in double precision in the order given. The third outcome moment, Σ w·y²,
 * is needed because outcomes can be fractions.
 *
 * @param weighted at least one probability, weights ≥ 0 in any unit and not all 0
 * @param outcome 1 for yes, 0 for no, a fraction for a partial resolution
 * @throws RangeError if a probability or the outcome is outside 0..1, a weight is negative or infinite, or all are 0
 */
export function unitMoments(weighted: readonly WeightedProbability[], outcome: number): Moments {
  const total = weighted.reduce((sum, { weight }) => sum + requireWeight(weight), 0);
  if (!(total > 0)) throw new RangeError('a scoring unit needs a weight above 0');
  const sums = { ...NONE };
  for (const { probability: p, weight } of weighted) {
    const w = weight / total;
    const { score, clipped } = logScore(p, outcome);
    sums.wp += w * p;
    sums.wpp += w * p * p;
    sums.wpy += w * p * outcome;
    sums.brier += w * brier(p, outcome);
    sums.log += w * score;
    sums.clipped += clipped ? 1 : 0;
  }
  return { ...sums, wy: outcome, wyy: outcome * outcome };
}

function requireWeight(weight: number): number {
  if (!(weight >= 0 && weight < Infinity))
    throw new RangeError(`weight must be finite and ≥ 0, got ${weight}`);
  return weight;
}

/**
 * A number as whole units of 10⁻¹², rounded once, half away from zero: the form in which results are stored, so that
 * sums over them are exact in any order.
 *
 * @param value −9·10⁶..9·10⁶, which fits PostgreSQL's bigint
 * @throws RangeError outside that range or if not a number
 */
export function toPico(value: number): bigint {
  if (!(Math.abs(value) <= LARGEST_STORED))
    throw new RangeError(`value must be within ±${LARGEST_STORED}, got ${value}`);
  return toWidePico(value);
}

/**
 * The same for quantities in the unit of a question, which can be of any size.
 *
 * @throws RangeError if not a finite number
 */
export function toWidePico(value: number): bigint {
  if (!Number.isFinite(value)) throw new RangeError(`value must be a finite number, got ${value}`);
  return BigInt(Math.sign(value) * Math.round(Math.abs(value) * PICO_PER_UNIT));
}
