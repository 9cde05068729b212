import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMillionths, toMillionths } from './canonical-probability.js';

describe('canonical probability', () => {
  it('makes look-alikes one probability', () => {
    expect(toMillionths(0.1 + 0.2)).toBe(300_000);
    expect(toMillionths(0.3)).toBe(300_000);
  });

  it('rounds to six decimals', () => {
    expect(toMillionths(0.31095999)).toBe(310_960);
    expect([toMillionths(0), toMillionths(1)]).toEqual([0, 1_000_000]);
  });

  it('survives the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
        expect(toMillionths(fromMillionths(millionths))).toBe(millionths);
      }),
    );
  });

  it('moves a probability by at most half a millionth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        expect(Math.abs(fromMillionths(toMillionths(p)) - p)).toBeLessThanOrEqual(5e-7 + 1e-15);
      }),
    );
  });

  it('refuses what lies outside', () => {
    expect(() => toMillionths(1.0000001)).toThrow(RangeError);
    expect(() => toMillionths(Number.NaN)).toThrow(RangeError);
    expect(() => fromMillionths(1_000_001)).toThrow(RangeError);
    expect(() => fromMillionths(0.5)).toThrow(RangeError);
  });
});
