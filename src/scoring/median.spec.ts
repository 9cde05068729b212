import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { median, medianComparison } from './median.js';

/** What each of the values is worth beside the others. */
function each(values: readonly number[]): number[] {
  const crowd = medianComparison.crowdOf(Float64Array.from(values).sort());
  return values.map((value) => medianComparison.relative(value, crowd));
}

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 10, 2]), median([7])]).toEqual([2, 3, 7]);
  });

  it('leaves the values as they were, and refuses none', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('medianComparison', () => {
  it('leaves the author out of the median', () => {
    expect(each([0, 4, 10])).toEqual([-7, -1, 8]);
    expect(each([1, 5])).toEqual([-4, 4]);
  });

  it('agrees with sorting the others anew for each author', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 12 }), (values) => {
        const anew = values.map((value, index) => value - median(values.toSpliced(index, 1)));
        expect(each(values)).toEqual(anew);
      }),
    );
  });
});
