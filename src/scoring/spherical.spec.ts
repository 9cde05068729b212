import { describe, expect, it } from '@jest/globals';
import golden from './golden/calibration.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { spherical } from './spherical.js';

describe('spherical', () => {
  it('divides the probability of what happened by the length of the forecast', () => {
    expect(spherical(vectors.V02.given.p, 1)).toBeCloseTo(vectors.V02.expect.spherical_yes, 12);
    expect(spherical(0.8, 0)).toBeCloseTo(0.2 / Math.sqrt(0.68), 12);
  });

  it('runs from 0 for certainty in the wrong outcome to 1 for certainty in the right one', () => {
    expect([spherical(0, 1), spherical(1, 1)]).toEqual([0, 1]);
  });

  it('takes the expectation over a partial resolution', () => {
    expect(spherical(0.8, 0.5)).toBeCloseTo((spherical(0.8, 1) + spherical(0.8, 0)) / 2, 12);
  });

  it.each(Object.entries(golden))(
    'averages to the reference value over %s',
    (_set, { millionths, n, events, expect: expected }) => {
      const total = millionths.reduce((sum, key, cell) => {
        const [yes, no] = [events[cell]!, n[cell]! - events[cell]!];
        return sum + yes * spherical(key / 1e6, 1) + no * spherical(key / 1e6, 0);
      }, 0);
      expect(total / n.reduce((sum, count) => sum + count, 0)).toBeCloseTo(expected.sphericalMean, 9);
    },
  );

  it('refuses what is not a probability or an outcome', () => {
    expect(() => spherical(-0.1, 1)).toThrow(RangeError);
    expect(() => spherical(0.1, 1.1)).toThrow(RangeError);
  });
});
