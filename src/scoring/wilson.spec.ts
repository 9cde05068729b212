import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vectors from './golden/vectors.json' with { type: 'json' };
import { wilsonInterval } from './wilson.js';

describe('wilsonInterval', () => {
  it('matches the worked examples at 95 %', () => {
    const ends = vectors.V16.given.k_n.flatMap(([successes, n]) => {
      const { low, high } = wilsonInterval(successes!, n!, 0.95);
      return [low, high];
    });
    vectors.V16.expect.intervals.flat().forEach((end, index) => expect(ends[index]).toBeCloseTo(end, 12));
  });

  it('holds the frequency, stays in 0..1 and narrows with a lower level', () => {
    const counts = fc
      .integer({ min: 1, max: 10_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const wide = wilsonInterval(successes, n, 0.95);
        const narrow = wilsonInterval(successes, n, 0.9);
        expect(narrow.low).toBeLessThanOrEqual(successes / n + 1e-12);
        expect(narrow.high).toBeGreaterThanOrEqual(successes / n - 1e-12);
        expect(wide.low).toBeGreaterThanOrEqual(0);
        expect(wide.high).toBeLessThanOrEqual(1);
        expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
      }),
    );
  });

  it.each([
    [1, 0, 0.9],
    [11, 10, 0.9],
    [-1, 10, 0.9],
    [1, 10, 90],
    [1, Number.NaN, 0.9],
  ])('refuses %p successes of %p at level %p', (successes, n, level) => {
    expect(() => wilsonInterval(successes, n, level)).toThrow(RangeError);
  });
});
