import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { centralRange } from './central-range.js';

describe('centralRange', () => {
  it('cuts the same number of values off at both ends', () => {
    const values = Array.from({ length: 1000 }, (_, index) => 1000 - index);
    expect(centralRange(values, 0.9)).toEqual({ low: 51, high: 950 });
    expect(centralRange(values, 1)).toEqual({ low: 1, high: 1000 });
  });

  it('is the median at level 0', () => {
    expect(centralRange([3, 1, 2], 0)).toEqual({ low: 2, high: 2 });
    expect(centralRange([4, 3, 1, 2], 0)).toEqual({ low: 2, high: 3 });
  });

  it('holds at least the share asked for', () => {
    const level = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), level, (values, share) => {
        const { low, high } = centralRange(values, share);
        const inside = values.filter((value) => low <= value && value <= high).length;
        expect(inside).toBeGreaterThanOrEqual(values.length * share - 1e-6);
      }),
    );
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    centralRange(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('refuses no values and a level outside 0..1', () => {
    expect(() => centralRange([], 0.9)).toThrow(RangeError);
    expect(() => centralRange([1], 90)).toThrow(RangeError);
  });
});
