/** Below the square of the unit in which results are stored no error variance is known. */
const SMALLEST_VARIANCE = 1e-24;
const BISECTIONS = 200;

/** What is known of one author: the mean and the variance of its error, in the squared unit of the mean. */
export interface Estimate {
  mean: number;
  errorVariance: number;
}

/** How true means are spread between authors; the variance in the squared unit of the mean. */
export interface Population {
  grandMean: number;
  betweenVariance: number;
}

/**
 * Paule–Mandel estimate of a population from noisy means: the τ² ≥ 0 with Σ (mᵢ − μ)²/(τ² + vᵢ) = k − 1, where
 * μ = Σ mᵢ/(τ² + vᵢ) / Σ 1/(τ² + vᵢ); 0 if the means differ less than their errors explain,
 * and for a single mean.
 *
 * @returns null without estimates
 * @throws RangeError if a mean is not finite, or an error variance is not a finite number ≥ 0
 * @see R. C. Paule, J. Mandel (1982), Consensus values and weighting factors, J. Res. National Bureau of Standards 87
 */
export function pauleMandel(estimates: readonly Estimate[]): Population | null {
  if (estimates.length === 0) return null;
  const means = estimates.map(({ mean }) => requireMean(mean));
  const variances = estimates.map(({ errorVariance }) => requireErrorVariance(errorVariance));
  // Rounding may find that one mean differs from itself, and there is no spread to divide that by.
  if (means.length === 1) return { grandMean: means[0]!, betweenVariance: 0 };
  const grandMean = (tau2: number) =>
    weightedMean(
      means,
      variances.map((variance) => 1 / (variance + tau2)),
    );
  const excess = (tau2: number) => {
    const mu = grandMean(tau2);
    const q = means.reduce((sum, mean, index) => sum + (mean - mu) ** 2 / (variances[index]! + tau2), 0);
    return q - (means.length - 1);
  };
  const betweenVariance = excess(0) <= 0 ? 0 : root(excess, plainVariance(means));
  return { grandMean: grandMean(betweenVariance), betweenVariance };
}

/**
 * An error variance as it enters calculations: at least (10⁻¹²)², so that a record without visible noise does not
 * divide by 0.
 *
 * @throws RangeError if it is not a finite number ≥ 0
 */
export function requireErrorVariance(errorVariance: number): number {
  if (!(errorVariance >= 0 && errorVariance < Infinity))
    throw new RangeError(`an error variance must be finite and ≥ 0, got ${errorVariance}`);
  return Math.max(errorVariance, SMALLEST_VARIANCE);
}

function requireMean(mean: number): number {
  if (!Number.isFinite(mean)) throw new RangeError(`a mean must be finite, got ${mean}`);
  return mean;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const sum = values.reduce((total, value, index) => total + value * weights[index]!, 0);
  return sum / weights.reduce((total, weight) => total + weight, 0);
}

function plainVariance(values: readonly number[]): number {
  const mean = weightedMean(
    values,
    values.map(() => 1),
  );
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The root of a decreasing function between 0, where it is positive, and `high`, where it is at most 0. */
function root(decreasing: (x: number) => number, high: number): number {
  let low = 0;
  for (let step = 0; step < BISECTIONS && low < high; step++) {
    const middle = (low + high) / 2;
    if (decreasing(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
