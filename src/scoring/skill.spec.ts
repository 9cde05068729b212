import { describe, expect, it } from '@jest/globals';
import golden from './golden/calibration.json' with { type: 'json' };
import { skill } from './skill.js';

describe('skill', () => {
  it.each(Object.entries(golden))(
    'over the base rate matches the reference for %s',
    (_set, { expect: expected }) => {
      expect(skill(expected.brier, expected.unc)).toBeCloseTo(expected.skill, 9);
    },
  );

  it('is 0 for doing as well as the reference and negative for doing worse', () => {
    expect([skill(0.25, 0.25), skill(0.5, 0.25)]).toEqual([0, -1]);
  });

  it('is undefined against a perfect reference', () => {
    expect([skill(0, 0), skill(0.1, 0)]).toEqual([null, null]);
  });

  it('refuses what is not a mean Brier score', () => {
    expect(() => skill(-0.1, 0.2)).toThrow(RangeError);
    expect(() => skill(0.1, Number.NaN)).toThrow(RangeError);
  });
});
