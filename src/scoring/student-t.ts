import { normalQuantile } from './normal.js';
import { requireProbability } from './require-probability.js';

/** From here on the expansion in 1/ν is exact to about 10⁻¹²; below, the closed form is summed and inverted. */
const MANY_DEGREES = 1000;
const BISECTIONS = 60;

/**
 * Quantile of Student's t distribution: the t with P(T ≤ t) = `probability`; −∞ at 0 and +∞ at 1.
 *
 * @param degreesOfFreedom ν, a whole number ≥ 1
 * @throws RangeError if the probability is outside 0..1, or the degrees of freedom are not a whole number ≥ 1
 * @see M. Abramowitz, I. A. Stegun (1964), Handbook of Mathematical Functions, 26.7.3, 26.7.4 and 26.7.5
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1)
    throw new RangeError(`degrees of freedom must be a whole number ≥ 1, got ${degreesOfFreedom}`);
  const z = normalQuantile(requireProbability(probability));
  if (!Number.isFinite(z)) return z;
  if (degreesOfFreedom >= MANY_DEGREES) return expansion(z, degreesOfFreedom);
  const angle = angleHolding(Math.abs(2 * probability - 1), degreesOfFreedom);
  return Math.sign(z) * Math.sqrt(degreesOfFreedom) * Math.tan(angle);
}

function expansion(z: number, nu: number): number {
  const x = z * z;
  const first = ((x + 1) * z) / 4;
  const second = (((5 * x + 16) * x + 3) * z) / 96;
  const third = ((((3 * x + 19) * x + 17) * x - 15) * z) / 384;
  const fourth = (((((79 * x + 776) * x + 1482) * x - 1920) * x - 945) * z) / 92160;
  return z + (first + (second + (third + fourth / nu) / nu) / nu) / nu;
}

/** The θ = arctan(t/√ν) in 0..π/2 for which P(|T| ≤ t) is `share`. */
function angleHolding(share: number, nu: number): number {
  let [low, high] = [0, Math.PI / 2];
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, nu) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|T| ≤ √ν·tan θ): a finite sum of powers of cos θ, odd ones for odd ν and even ones for even ν. */
function shareWithin(angle: number, nu: number): number {
  const cosine = Math.cos(angle);
  const isOdd = nu % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = 0;
  for (let power = isOdd ? 1 : 0; power <= nu - 2; power += 2) {
    sum += term;
    term *= ((power + 1) / (power + 2)) * cosine * cosine;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
