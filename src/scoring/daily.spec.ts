import { describe, expect, it } from '@jest/globals';
import { inForceDaily } from './daily.js';
import { MS_PER_DAY } from './duration.js';

const HOUR_MS = MS_PER_DAY / 24;

function probabilities(
  stretches: [probability: number, fromHours: number, toHours: number][],
  toHours: number,
) {
  const said = stretches.map(([probability, from, to]) => ({
    probability,
    startAt: from * HOUR_MS,
    endAt: to * HOUR_MS,
  }));
  return inForceDaily(said, 10 * HOUR_MS, toHours * HOUR_MS).map((stretch) => stretch?.probability ?? null);
}

describe('inForceDaily', () => {
  it('takes the last forecast of each day and carries it to the days after', () => {
    expect(
      probabilities(
        [
          [0.3, 16, 57],
          [0.5, 57, 69],
          [0.4, 69, 120],
        ],
        120,
      ),
    ).toEqual([0.3, 0.3, 0.4, 0.4, 0.4]);
  });

  it('has nothing on days before the first forecast and after a withdrawal', () => {
    expect(probabilities([[0.3, 30, 60]], 96)).toEqual([null, 0.3, null, null]);
  });

  it('ends the last day with the question', () => {
    expect(
      probabilities(
        [
          [0.3, 12, 50],
          [0.5, 50, 60],
        ],
        60,
      ),
    ).toEqual([0.3, 0.3, 0.5]);
  });

  it('refuses an end that is not after the opening', () => {
    expect(() => probabilities([], 10)).toThrow(RangeError);
  });
});
