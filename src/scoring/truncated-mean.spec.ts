import { describe, expect, it } from '@jest/globals';
import { brier } from './brier.js';
import vectors from './golden/vectors.json' with { type: 'json' };
import { metaculusBaseline } from './metaculus-baseline.js';
import { truncatedMean } from './truncated-mean.js';

function said(probability: number, startAt: number, endAt: number) {
  return { score: metaculusBaseline(probability, 1), startAt, endAt };
}

const scoreOf = ({ score }: { score: number }) => score;

describe('truncatedMean', () => {
  it('counts time without a forecast as 0', () => {
    const days = vectors.V06.given.days.flatMap((p, day) => (p === null ? [] : [said(p, day, day + 1)]));
    expect(truncatedMean(days, scoreOf, 0, vectors.V06.given.days.length)).toBeCloseTo(
      vectors.V06.expect.mean,
      9,
    );
  });

  it('counts time after the outcome was known as 0', () => {
    const untilKnown = [said(0.5, 0, 6), said(0.8, 6, 30), said(0.9, 30, 48)];
    expect(truncatedMean(untilKnown, scoreOf, 0, 96)).toBeCloseTo(vectors.V10.expect.baseline_truncated, 9);
  });

  it('is what boards rank by, of gains over the reference', () => {
    const gain = (probability: number, startAt: number, endAt: number) => ({
      score: brier(0.5, 1) - brier(probability, 1),
      startAt,
      endAt,
    });
    const gains = [gain(0.5, 0, 6), gain(0.8, 6, 30), gain(0.9, 30, 48)];
    expect(truncatedMean(gains, scoreOf, 0, 96)).toBeCloseTo(
      vectors.V10.expect.brier_gain_vs_half_truncated,
      12,
    );
  });

  it('is 0 without a forecast', () => {
    expect(truncatedMean([], scoreOf, 0, 96)).toBe(0);
  });

  it('refuses a close that is not after the opening', () => {
    expect(() => truncatedMean([], scoreOf, 96, 96)).toThrow(RangeError);
  });
});
