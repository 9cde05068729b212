import { describe, expect, it } from '@jest/globals';
import { requireProbability } from './require-probability.js';

describe('requireProbability', () => {
  it('hands back what lies in 0..1', () => {
    expect([0, 0.3, 1].map((value) => requireProbability(value))).toEqual([0, 0.3, 1]);
  });

  it.each([-1e-9, 1 + 1e-9, Number.NaN, Infinity])('refuses %p, saying what it was', (value) => {
    expect(() => requireProbability(value, 'level')).toThrow(
      new RangeError(`level must be between 0 and 1, got ${value}`),
    );
  });
});
