import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brier } from './brier.js';
import golden from './golden/calibration.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('brier', () => {
  it('is the squared distance from the outcome', () => {
    const { given, expect: expected } = vectors.V01;
    expect(brier(given.p, given.outcome)).toBeCloseTo(expected.brier_0_1, 9);
    expect(brier(0.7, 0)).toBeCloseTo(0.49, 9);
  });

  it('accepts a question that resolved to a fraction', () => {
    expect(brier(vectors.V17.given.p, vectors.V17.given.resolves_to)).toBeCloseTo(
      vectors.V17.expect.brier,
      9,
    );
  });

  it('stays in 0..1, is 0 only for the outcome itself, and treats yes and no alike', () => {
    fc.assert(
      fc.property(share, share, (p, y) => {
        expect(brier(p, y)).toBeGreaterThanOrEqual(0);
        expect(brier(p, y)).toBeLessThanOrEqual(1);
        expect(brier(y, y)).toBe(0);
        expect(brier(1 - p, 1 - y)).toBeCloseTo(brier(p, y), 12);
      }),
    );
  });

  it('is best in expectation for the probability one believes', () => {
    fc.assert(
      fc.property(share, share, (belief, said) => {
        const expected = (p: number) => belief * brier(p, 1) + (1 - belief) * brier(p, 0);
        expect(expected(belief)).toBeLessThanOrEqual(expected(said) + 1e-15);
      }),
    );
  });

  it.each(Object.entries(golden))(
    'averages to the reference value over %s',
    (_set, { millionths, n, events, expect: expected }) => {
      const total = millionths.reduce((sum, key, cell) => {
        const [yes, no] = [events[cell]!, n[cell]! - events[cell]!];
        return sum + yes * brier(key / 1e6, 1) + no * brier(key / 1e6, 0);
      }, 0);
      expect(total / n.reduce((sum, count) => sum + count, 0)).toBeCloseTo(expected.brier, 9);
    },
  );

  it.each([
    [1.01, 1],
    [-0.01, 1],
    [Number.NaN, 1],
    [0.5, 2],
    [0.5, Number.NaN],
  ])('refuses probability %p with outcome %p', (probability, outcome) => {
    expect(() => brier(probability, outcome)).toThrow(RangeError);
  });
});
