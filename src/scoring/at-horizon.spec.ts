import { describe, expect, it } from '@jest/globals';
import { horizonsDays, inForceAtHorizon } from './at-horizon.js';
import { MS_PER_DAY } from './duration.js';

function inForce(probability: number, fromDay: number, toDay: number) {
  return { probability, startAt: fromDay * MS_PER_DAY, endAt: toDay * MS_PER_DAY };
}

const KNOWN_AT = 100 * MS_PER_DAY;

describe('inForceAtHorizon', () => {
  it('is what was in force so many days before the outcome was known', () => {
    const segments = [inForce(0.2, 5, 50), inForce(0.4, 50, 80), inForce(0.6, 80, 97), inForce(0.8, 97, 100)];
    const atHorizons = horizonsDays.map((days) => inForceAtHorizon(segments, KNOWN_AT, days)?.probability);
    expect(atHorizons).toEqual([0.8, 0.6, 0.4, 0.2]);
  });

  it('counts what was said at that very moment', () => {
    expect(inForceAtHorizon([inForce(0.2, 5, 93), inForce(0.4, 93, 100)], KNOWN_AT, 7)?.probability).toBe(
      0.4,
    );
  });

  it('is nothing before the first forecast, in a gap, and after the close', () => {
    const gap = [inForce(0.2, 50, 60), inForce(0.4, 80, 95)];
    expect(horizonsDays.map((days) => inForceAtHorizon(gap, KNOWN_AT, days)?.probability ?? null)).toEqual([
      null,
      0.4,
      null,
      null,
    ]);
  });
});
