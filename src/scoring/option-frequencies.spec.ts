import { describe, expect, it } from '@jest/globals';
import { rankedProbabilityScore } from './ranked-probability-score.js';
import { optionFrequencies } from './option-frequencies.js';

describe('optionFrequencies', () => {
  it('are shares of the questions', () => {
    expect(optionFrequencies([0, 2, 2, 1], 4)).toEqual([0.25, 0.25, 0.5, 0]);
  });

  it('are the best that can be said of every question alike', () => {
    const outcomes = [0, 0, 0, 1, 2];
    const loss = (said: readonly number[]) =>
      outcomes.reduce((sum, outcome) => sum + rankedProbabilityScore(said, outcome), 0);
    const best = loss(optionFrequencies(outcomes, 3)!);
    for (const other of [
      [0.5, 0.3, 0.2],
      [0.6, 0.3, 0.1],
      [0.7, 0.15, 0.15],
    ])
      expect(loss(other)).toBeGreaterThan(best);
  });

  it('are undefined without questions, and refuse an option that is not there', () => {
    expect(optionFrequencies([], 3)).toBeNull();
    expect(() => optionFrequencies([3], 3)).toThrow(RangeError);
    expect(() => optionFrequencies([0.5], 3)).toThrow(RangeError);
  });
});
