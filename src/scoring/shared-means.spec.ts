import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharedMeans } from './shared-means.js';

function scored(...parts: [score: number, startAt: number, endAt: number][]) {
  return parts.map(([score, startAt, endAt]) => ({ score, startAt, endAt }));
}

describe('sharedMeans', () => {
  it('counts only the time in which both had a forecast in force', () => {
    const own = scored([0.1, 0, 10], [0.4, 10, 20]);
    const other = scored([0.2, 8, 14], [0.9, 30, 40]);
    const shared = sharedMeans(own, other)!;
    expect(shared.own).toBeCloseTo((2 * 0.1 + 4 * 0.4) / 6, 12);
    expect(shared.other).toBeCloseTo(0.2, 12);
    expect(shared.sharedMs).toBe(6);
  });

  it('takes the mean of the authors that a source has in force at a moment', () => {
    const own = scored([0.1, 0, 10], [0.3, 5, 10]);
    const shared = sharedMeans(own, scored([0.5, 0, 10]))!;
    expect(shared.own).toBeCloseTo((5 * 0.1 + 5 * 0.2) / 10, 12);
    expect(shared.sharedMs).toBe(10);
  });

  it('gives each side the numbers of the other when they change places', () => {
    const lengths = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 9 })));
    const author = lengths.map((parts) => {
      let at = 0;
      return parts.map(([score, length]) => ({ score, startAt: at, endAt: (at += length) }));
    });
    fc.assert(
      fc.property(author, author, (one, two) => {
        const [there, back] = [sharedMeans(one, two), sharedMeans(two, one)];
        expect(there?.sharedMs).toBe(back?.sharedMs);
        if (there) expect(there.own).toBeCloseTo(back!.other, 12);
      }),
    );
  });

  it('is the plain mean over time where both were in force all along', () => {
    const own = scored([0.1, 0, 1], [0.4, 1, 4]);
    expect(sharedMeans(own, own)!.own).toBeCloseTo((0.1 + 3 * 0.4) / 4, 12);
  });

  it('is undefined where they never both had one', () => {
    expect(sharedMeans(scored([0.1, 0, 10]), scored([0.2, 10, 20]))).toBeNull();
  });
});
