import { describe, expect, it } from '@jest/globals';
import golden from './golden/quantiles.json' with { type: 'json' };
import { isInInterval } from './interval-coverage.js';

const three = [
  { level: 0.05, value: 10 },
  { level: 0.5, value: 12 },
  { level: 0.95, value: 15 },
];

describe('isInInterval', () => {
  it.each(golden)('agrees with the reference for 23 quantiles, outcome $outcome', (forecast) => {
    const quantiles = forecast.quantiles.map(([level, value]) => ({ level: level!, value: value! }));
    expect(isInInterval(quantiles, forecast.outcome, 0.5)).toBe(forecast.expect.within50);
    expect(isInInterval(quantiles, forecast.outcome, 0.9)).toBe(forecast.expect.within90);
  });

  it('counts the ends as inside', () => {
    const outcomes = [9.9, 10, 12, 15, 15.1];
    expect(outcomes.map((outcome) => isInInterval(three, outcome, 0.9))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('is undefined where the forecast does not have that interval', () => {
    expect(isInInterval(three, 12, 0.5)).toBeNull();
    expect(isInInterval(three.slice(1), 12, 0.9)).toBeNull();
  });

  it('refuses a level in percent, what is no forecast and no outcome', () => {
    expect(() => isInInterval(three, 12, 90)).toThrow(RangeError);
    expect(() => isInInterval([], 12, 0.9)).toThrow(RangeError);
    expect(() => isInInterval(three, Number.NaN, 0.9)).toThrow(RangeError);
  });
});
