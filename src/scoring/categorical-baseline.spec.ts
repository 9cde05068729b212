import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { categoricalBaseline } from './categorical-baseline.js';
import vectors from './golden/vectors.json' with { type: 'json' };

describe('categoricalBaseline', () => {
  it('equals the binary score for two options', () => {
    const { given, expect: expected } = vectors.V02;
    expect(categoricalBaseline([given.p, 1 - given.p], 0)).toBeCloseTo(expected.baseline_yes, 9);
    expect(categoricalBaseline([given.p, 1 - given.p], 1)).toBeCloseTo(expected.baseline_no, 9);
  });

  it('is 0 for giving each option the same and 100 for certainty in what happened, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.nat(), (count, seed) => {
        const outcome = seed % count;
        const options = Array.from({ length: count }, (_, option) => option);
        expect(
          categoricalBaseline(
            options.map(() => 1 / count),
            outcome,
          ),
        ).toBeCloseTo(0, 9);
        const certain = options.map((option) => (option === outcome ? 1 : 0));
        expect(categoricalBaseline(certain, outcome)).toBe(100);
      }),
    );
  });

  it('is bounded by clipping', () => {
    expect(categoricalBaseline([1, 0, 0], 1)).toBeCloseTo(100 * (Math.log(0.001) / Math.log(3) + 1), 9);
  });

  it('refuses what is not a forecast over options', () => {
    expect(() => categoricalBaseline([0.5, 0.4], 0)).toThrow(RangeError);
  });
});
