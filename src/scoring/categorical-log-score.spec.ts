import { describe, expect, it } from '@jest/globals';
import { categoricalLogScore } from './categorical-log-score.js';
import vectors from './golden/vectors.json' with { type: 'json' };

describe('categoricalLogScore', () => {
  it('is the natural logarithm of the probability of what happened', () => {
    const { score, clipped } = categoricalLogScore([0.2, vectors.V02.given.p], 1);
    expect(score).toBeCloseTo(vectors.V02.expect.ln_yes, 12);
    expect(clipped).toBe(false);
  });

  it('clips what was called nearly impossible, and says so', () => {
    expect(categoricalLogScore([0.9995, 0.0005, 0], 1)).toEqual({ score: Math.log(0.001), clipped: true });
    expect(categoricalLogScore([0.999, 0.001, 0], 1).clipped).toBe(false);
  });

  it('leaves certainty that was right alone', () => {
    expect(categoricalLogScore([1, 0, 0], 0)).toEqual({ score: 0, clipped: false });
  });

  it('refuses what is not a forecast over options, and an option that is not there', () => {
    expect(() => categoricalLogScore([0.5], 0)).toThrow(RangeError);
    expect(() => categoricalLogScore([0.5, 0.5], 2)).toThrow(RangeError);
  });
});
