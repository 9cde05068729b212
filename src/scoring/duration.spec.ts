import { describe, expect, it } from '@jest/globals';
import { durationMs, totalDurationMs } from './duration.js';

describe('durations', () => {
  it('run from the start to the end', () => {
    expect(durationMs({ startAt: 5, endAt: 12 })).toBe(7);
  });

  it('add up without the gaps between', () => {
    expect(
      totalDurationMs([
        { startAt: 0, endAt: 3 },
        { startAt: 10, endAt: 11 },
      ]),
    ).toBe(4);
    expect(totalDurationMs([])).toBe(0);
  });
});
