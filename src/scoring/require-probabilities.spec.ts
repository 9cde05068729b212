import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseProbabilities, requireProbabilities } from './require-probabilities.js';

describe('requireProbabilities', () => {
  it('accepts a sum that is off by at most 0.005, rounding left aside', () => {
    for (const given of [
      [0.2, 0.8],
      [0.33, 0.33, 0.33 + 0.005],
      [0.5, 0.505],
      [0.1, 0.2, 0.7],
    ])
      expect(requireProbabilities(given)).toBe(given);
  });

  it.each([[[0.5, 0.494]], [[0.5, 0.506]], [[1]], [[]], [[1.2, -0.2]], [[0.5, Number.NaN]], [[50, 50]]])(
    'refuses %p',
    (given) => {
      expect(() => requireProbabilities(given)).toThrow(RangeError);
      expect(() => normaliseProbabilities(given)).toThrow(RangeError);
    },
  );
});

describe('normaliseProbabilities', () => {
  it('divides by the sum and says so', () => {
    const { probabilities, normalised } = normaliseProbabilities([0.33, 0.33, 0.335]);
    expect(normalised).toBe(true);
    expect(probabilities[0]).toBeCloseTo(0.33 / 0.995, 12);
    expect(probabilities[2]).toBeCloseTo(0.335 / 0.995, 12);
  });

  it('leaves a sum alone that is 1 but for the rounding of decimals', () => {
    const given = [0.7, 0.2, 0.1];
    expect(given[0]! + given[1]! + given[2]!).not.toBe(1);
    expect(normaliseProbabilities(given)).toEqual({ probabilities: given, normalised: false });
  });

  it('makes the sum 1, keeps the proportions and does nothing the second time', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 });
    const sums = fc.integer({ min: 9950, max: 10_050 });
    fc.assert(
      fc.property(parts, sums, (given, sum) => {
        const total = given.reduce((all, part) => all + part, 0);
        const scaled = given.map((part) => (part / total) * (sum / 10_000));
        fc.pre(scaled.every((p) => p <= 1));
        const { probabilities } = normaliseProbabilities(scaled);
        expect(probabilities.reduce((all, p) => all + p, 0)).toBeCloseTo(1, 8);
        expect(probabilities[0]! * given[1]!).toBeCloseTo(probabilities[1]! * given[0]!, 8);
        expect(normaliseProbabilities(probabilities).normalised).toBe(false);
      }),
    );
  });
});
