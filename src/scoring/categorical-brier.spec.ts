import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brier } from './brier.js';
import { categoricalBrier, categoricalBrierSum } from './categorical-brier.js';
import vectors from './golden/vectors.json' with { type: 'json' };

describe('categoricalBrier', () => {
  it('is half the sum of the squared distances', () => {
    const { given, expect: expected } = vectors.V03;
    expect(categoricalBrierSum(given.p, given.outcome_index)).toBeCloseTo(expected.brier_0_2, 12);
    expect(categoricalBrier(given.p, given.outcome_index)).toBeCloseTo(expected.brier_halved, 12);
    expect(categoricalBrierSum(vectors.V04.given.p, vectors.V04.given.outcome_index)).toBeCloseTo(
      vectors.V04.expect.brier_0_2,
      12,
    );
    expect(categoricalBrierSum([0.7, 0.3], 0)).toBeCloseTo(vectors.V01.expect.brier_0_2, 12);
  });

  it('equals the binary score for two options', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        expect(categoricalBrier([p, 1 - p], 0)).toBeCloseTo(brier(p, 1), 12);
        expect(categoricalBrier([p, 1 - p], 1)).toBeCloseTo(brier(p, 0), 12);
      }),
    );
  });

  it('is 0 for certainty in what happened and 1 for certainty in something else', () => {
    expect([0, 1].map((outcome) => categoricalBrier([1, 0, 0], outcome))).toEqual([0, 1]);
  });

  it('refuses what is not a forecast over options, and an option that is not there', () => {
    expect(() => categoricalBrier([0.5, 0.4], 0)).toThrow(RangeError);
    expect(() => categoricalBrierSum([0.5, 0.5], 2)).toThrow(RangeError);
  });
});
