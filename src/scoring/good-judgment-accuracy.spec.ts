import { describe, expect, it } from '@jest/globals';
import { categoricalBrierSum } from './categorical-brier.js';
import { inForceDaily } from './daily.js';
import { goodJudgmentAccuracy } from './good-judgment-accuracy.js';
import vectors from './golden/vectors.json' with { type: 'json' };
import { stretchesInForce } from './segments.js';

const OPENED_AT = Date.UTC(2016, 10, 1);
const CLOSES_AT = Date.UTC(2016, 10, 8);

function dailyScores(revisions: (string | number)[][]): (number | null)[] {
  const forecasts = revisions.map(([said, probability]) => {
    const saidAt = Date.parse(`${said} 2016 UTC`);
    return { saidAt, recordedAt: saidAt, withdrawnAt: null, probability: Number(probability) };
  });
  const window = { openedAt: OPENED_AT, closesAt: CLOSES_AT, knownAt: CLOSES_AT };
  return inForceDaily(stretchesInForce(forecasts, window), OPENED_AT, CLOSES_AT).map(
    (stretch) =>
      stretch && categoricalBrierSum([stretch.forecast.probability, 1 - stretch.forecast.probability], 0),
  );
}

describe('goodJudgmentAccuracy', () => {
  it('matches the worked example', () => {
    const { given, expect: expected } = vectors.V05;
    const [george, kramer] = goodJudgmentAccuracy([dailyScores(given.george), dailyScores(given.kramer)])!;
    expect(george!.mean).toBeCloseTo(expected.george_mean, 12);
    expect(george!.accuracy).toBeCloseTo(expected.george_accuracy, 12);
    expect(kramer!.mean).toBeCloseTo(expected.kramer_mean, 12);
    expect(kramer!.accuracy).toBeCloseTo(expected.kramer_accuracy, 12);
    expect([george!.participation, kramer!.participation]).toEqual([1, 6 / 7]);
  });

  it('is the distance from the median where every day is the same', () => {
    const accuracies = goodJudgmentAccuracy([
      [0.2, 0.2],
      [0.5, 0.5],
      [0.6, 0.6],
    ])!.map((one) => one!.accuracy);
    expect(accuracies).toEqual([expect.closeTo(-0.3, 12), 0, expect.closeTo(0.1, 12)]);
  });

  it('leaves out days on which nobody had a forecast, but not from participation', () => {
    expect(
      goodJudgmentAccuracy([
        [null, 0.2],
        [null, 0.4],
      ]),
    ).toEqual([
      { accuracy: expect.closeTo(-0.05, 12), mean: 0.2, participation: 0.5 },
      { accuracy: expect.closeTo(0.05, 12), mean: 0.4, participation: 0.5 },
    ]);
  });

  it('is undefined for an author without a day, and for all without two authors', () => {
    expect(goodJudgmentAccuracy([[0.2], [0.4], [null]])![2]).toBeNull();
    expect(goodJudgmentAccuracy([[0.2], [null]])).toBeNull();
    expect(goodJudgmentAccuracy([])).toBeNull();
  });

  it('refuses authors with different days', () => {
    expect(() => goodJudgmentAccuracy([[0.2], [0.2, 0.3]])).toThrow(RangeError);
  });
});
