import { normalQuantile } from './normal.js';
import { requireProbability } from './require-probability.js';

/** Two ends of an interval, in the unit of what it is about. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson score interval of a frequency: (f + z²/2n ± z·√(f(1 − f)/n + z²/4n²)) / (1 + z²/n) with f = successes / n,
 * inside 0..1.
 *
 * @param successes 0..n; a fraction where the frequency is a weighted one
 * @param n independent trials, above 0: a count, never a sum of weights
 * @param level of confidence, 0..1, for instance 0.9
 * @throws RangeError if n is not above 0, successes are outside 0..n or the level outside 0..1
 * @see E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22
 */
export function wilsonInterval(successes: number, n: number, level: number): Interval {
  if (!(n > 0)) throw new RangeError(`n must be above 0, got ${n}`);
  const frequency = requireProbability(successes / n, 'successes / n');
  const z = normalQuantile((1 + requireProbability(level, 'level')) / 2);
  const centre = frequency + z ** 2 / (2 * n);
  const half = z * Math.sqrt((frequency * (1 - frequency)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
