import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import golden from './golden/empirical-bayes.json' with { type: 'json' };
import { type Estimate, pauleMandel } from './paule-mandel.js';

describe('pauleMandel', () => {
  it('gives the reference values for 101 forecasters', () => {
    const estimates = golden.means.map((mean, index) => ({
      mean,
      errorVariance: golden.errorVariances[index]!,
    }));
    const { grandMean, betweenVariance } = pauleMandel(estimates)!;
    expect(betweenVariance).toBeCloseTo(golden.expect.betweenVariance, 9);
    expect(grandMean).toBeCloseTo(golden.expect.grandMean, 9);
  });

  it('sees no differences where errors explain them', () => {
    const estimates = [
      { mean: 0.1, errorVariance: 1 },
      { mean: 0.2, errorVariance: 1 },
    ];
    expect(pauleMandel(estimates)).toEqual({ grandMean: expect.closeTo(0.15, 12), betweenVariance: 0 });
  });

  it('is the plain variance where there are no errors', () => {
    const estimates = [1, 2, 6].map((mean) => ({ mean, errorVariance: 0 }));
    expect(pauleMandel(estimates)!.betweenVariance).toBeCloseTo(7, 9);
    expect(pauleMandel(estimates)!.grandMean).toBeCloseTo(3, 9);
  });

  it('copes with one author and with authors who are exactly alike', () => {
    const alike = [
      { mean: 0.2, errorVariance: 0 },
      { mean: 0.2, errorVariance: 0 },
    ];
    expect(pauleMandel(alike)).toEqual({ grandMean: expect.closeTo(0.2, 12), betweenVariance: 0 });
    expect(pauleMandel([{ mean: 0.2, errorVariance: 0.01 }])).toEqual({ grandMean: 0.2, betweenVariance: 0 });
    expect(pauleMandel([])).toBeNull();
  });

  it('makes the weighted spread what chance would make it, unless there is no spread beyond chance', () => {
    const estimate = fc.record({
      mean: fc.integer({ min: -1000, max: 1000 }).map((k) => k / 1000),
      errorVariance: fc.integer({ min: 1, max: 1000 }).map((k) => k / 1e4),
    });
    const spread = (estimates: Estimate[], grandMean: number, tau2: number) =>
      estimates.reduce(
        (sum, { mean, errorVariance }) => sum + (mean - grandMean) ** 2 / (errorVariance + tau2),
        0,
      );
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 2, maxLength: 20 }), (estimates) => {
        const { grandMean, betweenVariance } = pauleMandel(estimates)!;
        const q = spread(estimates, grandMean, betweenVariance);
        if (betweenVariance > 0) expect(q).toBeCloseTo(estimates.length - 1, 6);
        else expect(q).toBeLessThanOrEqual(estimates.length - 1 + 1e-9);
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
