import { describe, expect, it } from '@jest/globals';
import { optionProbability } from './option-probability.js';

describe('optionProbability', () => {
  it('is what the option that came true was given', () => {
    expect([0, 1, 2].map((option) => optionProbability([0.55, 0.35, 0.1], option))).toEqual([
      0.55, 0.35, 0.1,
    ]);
  });

  it.each([-1, 3, 0.5, Number.NaN])('refuses option %p of three', (option) => {
    expect(() => optionProbability([0.55, 0.35, 0.1], option)).toThrow(RangeError);
  });

  it('refuses what is not a forecast over options', () => {
    expect(() => optionProbability([0.5, 0.6], 0)).toThrow(RangeError);
  });
});
