import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateBinIndex, dateBins } from './date-bins.js';

function quantiles(...pairs: [level: number, value: number][]) {
  return pairs.map(([level, value]) => ({ level, value }));
}

function near(values: number[]) {
  return values.map((value) => expect.closeTo(value, 12));
}

describe('dateBins', () => {
  it('gives each bin what lies between the quantiles', () => {
    const said = quantiles([0.25, 10], [0.5, 20], [0.75, 40]);
    expect(dateBins(said, 0, [10, 20, 40])).toEqual(near([0.25, 0.25, 0.25, 0.25]));
    expect(dateBins(said, 0, [15, 30])).toEqual(near([0.375, 0.25, 0.375]));
  });

  it('counts what lies beyond the highest quantile as not by the deadline', () => {
    expect(dateBins(quantiles([0.9, 10]), 0, [10, 1000])).toEqual(near([0.9, 0, 0.1]));
  });

  it('cuts off at the deadline what was expected after it', () => {
    expect(dateBins(quantiles([0.2, 10], [0.8, 30]), 0, [20])).toEqual(near([0.5, 0.5]));
  });

  it('copes with quantiles that coincide or lie before the opening', () => {
    expect(dateBins(quantiles([0.3, 10], [0.6, 10]), 0, [10, 20])).toEqual(near([0.6, 0, 0.4]));
    expect(dateBins(quantiles([0.3, -5], [0.6, 10]), 0, [5, 20])).toEqual(near([0.45, 0.15, 0.4]));
  });

  it('sums to 1 without a negative part', () => {
    const instant = fc.integer({ min: -20, max: 200 });
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 6 });
    const values = fc.array(instant, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, ends, (given, binEndsAt) => {
        const sorted = given.toSorted((a, b) => a - b);
        const said = sorted.map((value, index) => ({ level: (index + 1) / (given.length + 1), value }));
        const bins = dateBins(
          said,
          0,
          binEndsAt.toSorted((a, b) => a - b),
        );
        expect(bins.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...bins)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([[[]], [[0]], [[20, 10]], [[Number.NaN]]])('refuses ends %p after an opening at 0', (ends) => {
    expect(() => dateBins(quantiles([0.5, 10]), 0, ends)).toThrow(RangeError);
  });

  it('refuses what is no forecast', () => {
    expect(() => dateBins([], 0, [10])).toThrow(RangeError);
  });
});

describe('dateBinIndex', () => {
  it('goes by ends that are excluded, with "not by the deadline" last', () => {
    const instants = [5, 9.9, 10, 19, 20, 99, null];
    expect(instants.map((happenedAt) => dateBinIndex(happenedAt, [10, 20]))).toEqual([0, 0, 1, 1, 2, 2, 2]);
  });

  it('refuses ends that do not ascend', () => {
    expect(() => dateBinIndex(5, [20, 10])).toThrow(RangeError);
    expect(() => dateBinIndex(5, [])).toThrow(RangeError);
  });
});
