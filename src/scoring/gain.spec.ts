import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gain } from './gain.js';
import vectors from './golden/vectors.json' with { type: 'json' };

const segments = [
  { probability: 0.5, startAt: 0, endAt: 6 },
  { probability: 0.8, startAt: 6, endAt: 30 },
  { probability: 0.9, startAt: 30, endAt: 48 },
];

describe('gain', () => {
  it('counts the time after the outcome was known as 0', () => {
    expect(gain(segments, 1, 0.5, 0, 96)).toBeCloseTo(vectors.V10.expect.brier_gain_vs_half_truncated, 12);
  });

  it('is 0 for repeating the reference and negative for doing worse', () => {
    const always = (probability: number) => [{ probability, startAt: 0, endAt: 48 }];
    expect(gain(always(0.7), 1, 0.7, 0, 48)).toBe(0);
    expect(gain(always(0), 1, 1, 0, 48)).toBe(-1);
    expect(gain(always(1), 1, 0, 0, 48)).toBe(1);
  });

  it('is 0 for an author who never had a forecast in force', () => {
    expect(gain([], 1, 0.5, 0, 48)).toBe(0);
  });

  it('is best in expectation for the honest probability, even where yes ends the question early', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (belief, said) => {
        const outcomeOn = (p: number, outcome: number, endAt: number) =>
          gain([{ probability: p, startAt: 0, endAt }], outcome, 0.5, 0, 100);
        const expected = (p: number) => {
          const untilYes = belief * outcomeOn(p, 1, 10) + (1 - belief) * outcomeOn(p, 0, 10);
          const afterwards = (1 - belief) * (outcomeOn(0, 0, 100) - outcomeOn(0, 0, 10));
          return untilYes + afterwards;
        };
        expect(expected(belief)).toBeGreaterThanOrEqual(expected(said) - 1e-12);
      }),
    );
  });

  it('refuses a close that is not after the opening, and what is not a probability', () => {
    expect(() => gain(segments, 1, 0.5, 96, 96)).toThrow(RangeError);
    expect(() => gain(segments, 1, 1.5, 0, 96)).toThrow(RangeError);
  });
});
