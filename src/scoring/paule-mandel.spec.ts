import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import golden from './golden/empirical-bayes.json' with { type: 'json' };
import { type Estimate, pauleMandel } from './paule-mandel.js';

function estimates(...pairs: [mean: number, errorVariance: number][]): Estimate[] {
  return pairs.map(([mean, errorVariance]) => ({ mean, errorVariance }));
}

describe('pauleMandel', () => {
  it('gives the reference values for 101 forecasters', () => {
    const forecasters = estimates(
      ...golden.means.map((mean, k): [number, number] => [mean, golden.errorVariances[k]!]),
    );
    const { grandMean, betweenVariance } = pauleMandel(forecasters)!;
    expect(betweenVariance).toBeCloseTo(golden.expect.betweenVariance, 9);
    expect(grandMean).toBeCloseTo(golden.expect.grandMean, 9);
  });

  it('sees no differences where errors explain them', () => {
    expect(pauleMandel(estimates([0.1, 1], [0.2, 1]))).toEqual({
      grandMean: expect.closeTo(0.15, 12),
      betweenVariance: 0,
    });
  });

  it('is the plain variance where there are no errors', () => {
    const { grandMean, betweenVariance } = pauleMandel(estimates([1, 0], [2, 0], [6, 0]))!;
    expect([grandMean, betweenVariance]).toEqual([expect.closeTo(3, 9), expect.closeTo(7, 9)]);
  });

  it('copes with nobody and with authors who are exactly alike', () => {
    const alike = { grandMean: expect.closeTo(0.2, 12), betweenVariance: 0 };
    expect(pauleMandel(estimates([0.2, 0], [0.2, 0]))).toEqual(alike);
    expect(pauleMandel([])).toBeNull();
  });

  it('takes a single author as the population, whatever the numbers', () => {
    const single = fc.record({
      mean: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      errorVariance: fc.double({ min: 0, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(single, (estimate) => {
        expect(pauleMandel([estimate])).toEqual({ grandMean: estimate.mean, betweenVariance: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  it('makes the weighted spread what chance would make it, unless there is no spread beyond chance', () => {
    const estimate = fc.record({
      mean: fc.integer({ min: -1000, max: 1000 }).map((k) => k / 1000),
      errorVariance: fc.integer({ min: 1, max: 1000 }).map((k) => k / 1e4),
    });
    const spread = (sample: Estimate[], grandMean: number, tau2: number) =>
      sample.reduce(
        (sum, { mean, errorVariance }) => sum + (mean - grandMean) ** 2 / (errorVariance + tau2),
        0,
      );
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 2, maxLength: 20 }), (sample) => {
        const { grandMean, betweenVariance } = pauleMandel(sample)!;
        const q = spread(sample, grandMean, betweenVariance);
        if (betweenVariance > 0) expect(q).toBeCloseTo(sample.length - 1, 6);
        else expect(q).toBeLessThanOrEqual(sample.length - 1 + 1e-9);
      }),
    );
  });

  it.each([
    { mean: Number.NaN, errorVariance: 1 },
    { mean: 0, errorVariance: -1 },
    { mean: 0, errorVariance: Infinity },
  ])('refuses %p', (estimate) => {
    expect(() => pauleMandel([estimate])).toThrow(RangeError);
  });
});
