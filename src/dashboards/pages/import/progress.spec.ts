import { describe, expect, it } from '@jest/globals';
import type { ImportProgress } from '../../../imports/import.schemas.js';
import { shareDone, stepWords, timeLeft } from './progress.js';

const at = (step: ImportProgress['step'], done: number, total: number, spentMs = 0) => ({
  progress: { step, done, total, spentMs },
});

describe('how far an import is', () => {
  it('is told by its step, and by what of that is done', () => {
    expect(stepWords(at('forecasts', 400, 1540))).toBe(
      'Step 2 of 3. Recording forecasts: 400 of 1,540 rows.',
    );
    expect(stepWords({ progress: null })).toBeNull();
  });

  it('counts the steps alike, and an empty one as done', () => {
    expect(shareDone(at('questions', 0, 10))).toBe(0);
    expect(shareDone(at('forecasts', 5, 10))).toBeCloseTo(0.5);
    expect(shareDone(at('scores', 0, 0))).toBe(1);
  });

  it('takes the time left from the time spent, once there is some to go by', () => {
    expect(timeLeft(at('questions', 1, 100, 1000))).toBeNull();
    expect(timeLeft(at('forecasts', 5, 10, 20_000))).toBe('about 20 s to go');
    expect(timeLeft(at('forecasts', 5, 10, 600_000))).toBe('about 10 min to go');
  });
});
