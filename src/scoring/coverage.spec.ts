import { describe, expect, it } from '@jest/globals';
import { coverage } from './coverage.js';
import vectors from './golden/vectors.json' with { type: 'json' };

const late = [
  { probability: 0.8, startAt: 6, endAt: 30 },
  { probability: 0.9, startAt: 30, endAt: 48 },
];

describe('coverage', () => {
  it('is the share of the open time with a forecast in force', () => {
    expect(coverage(late, 0, 48)).toBeCloseTo(vectors.V08.expect.coverage, 12);
  });

  it('counts a gap after a withdrawal as time without a forecast', () => {
    expect(coverage([{ startAt: 0, endAt: 12 }], 0, 48)).toBe(0.25);
    expect(coverage([], 0, 48)).toBe(0);
  });

  it('refuses an end that is not after the opening', () => {
    expect(() => coverage(late, 48, 48)).toThrow(RangeError);
  });
});
