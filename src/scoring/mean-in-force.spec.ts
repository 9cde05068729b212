import { describe, expect, it } from '@jest/globals';
import { brier } from './brier.js';
import vectors from './golden/vectors.json' with { type: 'json' };
import { meanInForce } from './mean-in-force.js';

function said(probability: number, startAt: number, endAt: number) {
  return { score: brier(probability, 1), startAt, endAt };
}

const scoreOf = ({ score }: { score: number }) => score;

describe('meanInForce', () => {
  it('weights each score by the time it was in force', () => {
    expect(meanInForce([said(0.5, 0, 6), said(0.8, 6, 30), said(0.9, 30, 48)], scoreOf)).toBeCloseTo(
      vectors.V07.expect.time_avg,
      12,
    );
  });

  it('leaves time without a forecast out', () => {
    expect(meanInForce([said(0.8, 6, 30), said(0.9, 30, 48)], scoreOf)).toBeCloseTo(
      vectors.V08.expect.time_avg_active,
      12,
    );
  });

  it('is undefined if nothing was ever in force', () => {
    expect([meanInForce([], scoreOf), meanInForce([said(0.8, 6, 6)], scoreOf)]).toEqual([null, null]);
  });
});
