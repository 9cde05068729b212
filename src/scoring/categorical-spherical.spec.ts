import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { categoricalSpherical } from './categorical-spherical.js';
import vectors from './golden/vectors.json' with { type: 'json' };
import { spherical } from './spherical.js';

describe('categoricalSpherical', () => {
  it('divides the probability of what happened by the length of the forecast', () => {
    const { given, expect: expected } = vectors.V02;
    expect(categoricalSpherical([given.p, 1 - given.p], 0)).toBeCloseTo(expected.spherical_yes, 12);
    expect(categoricalSpherical([0.6, 0.3, 0.1], 1)).toBeCloseTo(0.3 / Math.sqrt(0.46), 12);
  });

  it('equals the binary score for two options', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        expect(categoricalSpherical([p, 1 - p], 0)).toBeCloseTo(spherical(p, 1), 12);
      }),
    );
  });

  it('does not depend on whether the forecast was normalised', () => {
    const stored = [0.4341, 0.3333, 0.2325];
    const sum = stored.reduce((total, p) => total + p, 0);
    const normalised = stored.map((p) => p / sum);
    expect(categoricalSpherical(stored, 0)).toBeCloseTo(categoricalSpherical(normalised, 0), 12);
  });

  it('refuses an option that is not there', () => {
    expect(() => categoricalSpherical([0.5, 0.5], -1)).toThrow(RangeError);
  });
});
