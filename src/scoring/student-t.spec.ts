import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { studentTQuantile } from './student-t.js';

describe('studentTQuantile', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.95, 3, 2.3533634348018233],
    [0.975, 10, 2.228138851986274],
    [0.0005, 31, -3.63345634975833],
    [0.975, 503, 1.9646914053628555],
    [0.95, 999, 1.646380345427535],
    [0.95, 1000, 1.6463788172854643],
    [0.975, 5000, 1.9604385517065073],
  ])('of %p with %p degrees of freedom is %p', (probability, degreesOfFreedom, t) => {
    expect(studentTQuantile(probability, degreesOfFreedom)).toBeCloseTo(t, 9);
  });

  it('is odd around one half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 2000 }), (thousandths, nu) => {
        const p = thousandths / 1000;
        expect(studentTQuantile(1 - p, nu) / studentTQuantile(p, nu) || -1).toBeCloseTo(-1, 9);
      }),
    );
  });

  it('is wider with fewer degrees of freedom', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), (nu) => {
        expect(studentTQuantile(0.95, nu)).toBeGreaterThan(studentTQuantile(0.95, nu + 1));
      }),
    );
  });

  it('is infinite at certainty', () => {
    expect([studentTQuantile(0, 5), studentTQuantile(1, 5)]).toEqual([-Infinity, Infinity]);
  });

  it.each([0, -1, 2.5, Number.NaN])('refuses %p degrees of freedom', (degreesOfFreedom) => {
    expect(() => studentTQuantile(0.9, degreesOfFreedom)).toThrow(RangeError);
  });
});
