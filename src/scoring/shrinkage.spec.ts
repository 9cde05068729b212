import { describe, expect, it } from '@jest/globals';
import golden from './golden/empirical-bayes.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { shrink } from './shrinkage.js';

describe('shrink', () => {
  it('matches the worked example', () => {
    const { given, expect: expected } = vectors.V20;
    const estimate = { mean: given.author_mean, errorVariance: given.se ** 2 };
    const posterior = shrink(estimate, { grandMean: given.grand_mean, betweenVariance: given.tau ** 2 });
    expect(posterior.weight).toBeCloseTo(expected.weight, 12);
    expect(posterior.mean).toBeCloseTo(expected.posterior_mean, 12);
    expect(posterior.standardDeviation).toBeCloseTo(expected.posterior_sd, 12);
  });

  it('gives the reference posterior of real forecasters', () => {
    const { grandMean, betweenVariance, weights, posteriorMeans } = golden.expect;
    weights.forEach((weight, index) => {
      const estimate = { mean: golden.means[index]!, errorVariance: golden.errorVariances[index]! };
      const posterior = shrink(estimate, { grandMean, betweenVariance });
      expect(posterior.weight).toBeCloseTo(weight, 9);
      expect(posterior.mean).toBeCloseTo(posteriorMeans[index]!, 9);
    });
  });

  it('gives everybody the grand mean where authors do not differ', () => {
    const population = { grandMean: 0.1, betweenVariance: 0 };
    const nothing = { mean: 0.1, standardDeviation: 0, weight: 0 };
    expect(shrink({ mean: 0.5, errorVariance: 0.2 }, population)).toEqual(nothing);
    expect(shrink({ mean: 0.5, errorVariance: 0 }, population)).toEqual(nothing);
  });

  it('believes a record without error', () => {
    const posterior = shrink({ mean: 0.5, errorVariance: 0 }, { grandMean: 0.1, betweenVariance: 0.01 });
    expect(posterior.mean).toBeCloseTo(0.5, 9);
  });

  it('refuses a negative error variance', () => {
    expect(() => shrink({ mean: 0, errorVariance: -1 }, { grandMean: 0, betweenVariance: 1 })).toThrow(
      RangeError,
    );
  });
});
