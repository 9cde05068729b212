import { describe, expect, it } from '@jest/globals';
import { requireQuantiles } from './quantiles.js';

function quantiles(...pairs: [level: number, value: number][]) {
  return pairs.map(([level, value]) => ({ level, value }));
}

describe('requireQuantiles', () => {
  it('accepts ascending levels with values that stand still or ascend', () => {
    const given = quantiles([0.25, -3], [0.5, -3], [0.75, 8]);
    expect(requireQuantiles(given)).toBe(given);
  });

  it.each([
    ['nothing', []],
    ['a level of 0', quantiles([0, 1])],
    ['a level of 1', quantiles([1, 1])],
    ['levels that do not ascend', quantiles([0.5, 1], [0.5, 2])],
    ['values that cross', quantiles([0.25, 2], [0.75, 1])],
    ['an infinite value', quantiles([0.5, Infinity])],
    ['what is not a number', quantiles([Number.NaN, 1])],
  ])('refuses %s', (_case, given) => {
    expect(() => requireQuantiles(given)).toThrow(RangeError);
  });
});
