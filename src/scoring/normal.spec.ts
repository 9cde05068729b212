import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalQuantile } from './normal.js';

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [1e-10, -6.361340902404056],
    [1e-20, -9.26234008979841],
  ])('of %p is %p', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 12);
  });

  it('is odd around one half and increasing', () => {
    const inside = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(inside, (millionths) => {
        const p = millionths / 1e6;
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 9);
        expect(normalQuantile(p + 1e-7)).toBeGreaterThan(normalQuantile(p));
      }),
    );
  });

  it('is infinite at certainty', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  it('refuses what is not a probability', () => {
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
  });
});
