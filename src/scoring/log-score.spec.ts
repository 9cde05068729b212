import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import golden from './golden/calibration.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { logScore } from './log-score.js';

describe('logScore', () => {
  it('is the natural logarithm of the probability of what happened', () => {
    expect(logScore(vectors.V02.given.p, 1).score).toBeCloseTo(vectors.V02.expect.ln_yes, 12);
    expect(logScore(0.8, 0).score).toBeCloseTo(Math.log(0.2), 12);
  });

  it('clips certainty at 0.001 and says so', () => {
    expect(logScore(1, 0)).toEqual({ score: Math.log(1 - 0.999), clipped: true });
    expect(logScore(0, 0)).toEqual({ score: Math.log(1 - 0.001), clipped: true });
    expect(logScore(0.001, 1)).toEqual({ score: Math.log(0.001), clipped: false });
    expect(logScore(0.999, 1).clipped).toBe(false);
  });

  it('takes the expectation over a partial resolution', () => {
    expect(logScore(0.8, 0.25).score).toBeCloseTo(0.25 * Math.log(0.8) + 0.75 * Math.log(0.2), 12);
  });

  it('is finite and negative for every probability and outcome', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (p, y) => {
        const { score } = logScore(p, y);
        expect(score).toBeLessThan(0);
        expect(score).toBeGreaterThanOrEqual(Math.log(0.001) - 1e-12);
      }),
    );
  });

  it.each(Object.entries(golden))(
    'averages to the reference value over %s',
    (_set, { millionths, n, events, expect: expected }) => {
      const score = (p: number, outcome: number) => logScore(p, outcome).score;
      const total = millionths.reduce((sum, key, cell) => {
        const [yes, no] = [events[cell]!, n[cell]! - events[cell]!];
        return sum + yes * score(key / 1e6, 1) + no * score(key / 1e6, 0);
      }, 0);
      expect(total / n.reduce((sum, count) => sum + count, 0)).toBeCloseTo(expected.logMean, 9);
    },
  );

  it.each([
    [1.5, 1],
    [Number.NaN, 1],
    [0.5, -1],
  ])('refuses probability %p with outcome %p', (probability, outcome) => {
    expect(() => logScore(probability, outcome)).toThrow(RangeError);
  });
});
