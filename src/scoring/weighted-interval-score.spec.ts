import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import golden from './golden/quantiles.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { weightedIntervalScore } from './weighted-interval-score.js';

function quantiles(pairs: number[][]) {
  return pairs.map(([level, value]) => ({ level: level!, value: value! }));
}

const value = fc.integer({ min: -1000, max: 1000 });

/** The median and intervals with the levels 50 % and 90 %. */
const fiveValues = fc
  .array(value, { minLength: 5, maxLength: 5 })
  .map((values) => values.toSorted((a, b) => a - b));

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];

describe('weightedIntervalScore', () => {
  it('matches the worked example', () => {
    const { given, expect: expected } = vectors.V15;
    expect(weightedIntervalScore(quantiles(given.quantiles), given.y)).toBeCloseTo(expected.wis, 12);
  });

  it.each(golden)('gives the reference value for 23 quantiles, outcome $outcome', (forecast) => {
    const score = weightedIntervalScore(quantiles(forecast.quantiles), forecast.outcome);
    expect(score / forecast.expect.weightedIntervalScore).toBeCloseTo(1, 12);
  });

  it('is the weighted mean of the interval scores and the error of the median', () => {
    fc.assert(
      fc.property(fiveValues, value, (values, outcome) => {
        const interval = (low: number, high: number, alpha: number) =>
          high - low + (2 / alpha) * Math.max(0, low - outcome) + (2 / alpha) * Math.max(0, outcome - high);
        const [a, b, median, c, d] = values as [number, number, number, number, number];
        const byIntervals =
          (0.5 * Math.abs(outcome - median) + 0.25 * interval(b, c, 0.5) + 0.05 * interval(a, d, 0.1)) / 2.5;
        const given = quantiles(LEVELS.map((level, index) => [level, values[index]!]));
        expect(weightedIntervalScore(given, outcome)).toBeCloseTo(byIntervals, 9);
      }),
    );
  });

  it('grows in proportion with the unit, and not with a shift of the origin', () => {
    fc.assert(
      fc.property(fiveValues, value, value, (values, outcome, shift) => {
        const scaledBy = (scale: number, origin: number) =>
          weightedIntervalScore(
            quantiles(LEVELS.map((level, index) => [level, scale * values[index]! + origin])),
            scale * outcome + origin,
          );
        expect(scaledBy(8, shift)).toBeCloseTo(8 * scaledBy(1, 0), 6);
      }),
    );
  });

  it('is the absolute error for the median alone', () => {
    expect(weightedIntervalScore([{ level: 0.5, value: 10 }], 13)).toBe(3);
  });

  it('refuses what is no forecast and no outcome', () => {
    expect(() => weightedIntervalScore([], 1)).toThrow(RangeError);
    expect(() => weightedIntervalScore([{ level: 0.5, value: 10 }], Number.NaN)).toThrow(RangeError);
  });
});
