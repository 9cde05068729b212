import { describe, expect, it } from '@jest/globals';
import { leadTimeDays } from './lead-time.js';

const DAY_MS = 86_400_000;

describe('leadTimeDays', () => {
  it('runs from the first forecast in force to the moment the outcome was known', () => {
    const segments = [
      { probability: 0.2, startAt: 2 * DAY_MS, endAt: 5 * DAY_MS },
      { probability: 0.4, startAt: 5 * DAY_MS, endAt: 8 * DAY_MS },
    ];
    expect(leadTimeDays(segments, 9.5 * DAY_MS)).toBe(7.5);
  });

  it('is undefined without a forecast in force', () => {
    expect(leadTimeDays([], DAY_MS)).toBeNull();
  });
});
