import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharedDifference } from './shared-difference.js';

function scored(...parts: [score: number, startAt: number, endAt: number][]) {
  return parts.map(([score, startAt, endAt]) => ({ score, startAt, endAt }));
}

describe('sharedDifference', () => {
  it('compares only while both had a forecast in force', () => {
    const own = scored([0.1, 0, 10], [0.4, 10, 20]);
    const other = scored([0.2, 8, 14], [0.9, 30, 40]);
    expect(sharedDifference(own, other)).toBeCloseTo((2 * -0.1 + 4 * 0.2) / 6, 12);
  });

  it('turns its sign when the two change places', () => {
    const lengths = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 9 })));
    const author = lengths.map((parts) => {
      let at = 0;
      return parts.map(([score, length]) => ({ score, startAt: at, endAt: (at += length) }));
    });
    fc.assert(
      fc.property(author, author, (one, two) => {
        const [there, back] = [sharedDifference(one, two), sharedDifference(two, one)];
        expect(there === null).toBe(back === null);
        if (there !== null) expect(there).toBeCloseTo(-back!, 12);
      }),
    );
  });

  it('is undefined where they never both had one', () => {
    expect(sharedDifference(scored([0.1, 0, 10]), scored([0.2, 10, 20]))).toBeNull();
  });
});
