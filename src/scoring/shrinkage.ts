import { type Estimate, type Population, requireErrorVariance } from './paule-mandel.js';

/** What is believed of an author's true mean, in the unit of the mean. */
export interface Posterior {
  mean: number;
  standardDeviation: number;
  /** How far the author's own record counts, 0..1; the rest is the grand mean. */
  weight: number;
}

/**
 * Empirical-Bayes shrinkage of one mean towards the grand mean (normal-normal): weight b = τ²/(τ² + v), posterior mean
 * μ + b·(m − μ), posterior standard deviation √(b·v). The smaller the record, the smaller its weight.
 *
 * @throws RangeError if the error variance is not a finite number ≥ 0
 * @see B. Efron, C. Morris (1975), Data analysis using Stein's estimator and its generalizations, JASA 70
 */
export function shrink(estimate: Estimate, population: Population): Posterior {
  const variance = requireErrorVariance(estimate.errorVariance);
  const weight = population.betweenVariance / (population.betweenVariance + variance);
  return {
    mean: population.grandMean + weight * (estimate.mean - population.grandMean),
    standardDeviation: Math.sqrt(weight * variance),
    weight,
  };
}
