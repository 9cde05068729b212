import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vectors from './golden/vectors.json' with { type: 'json' };
import { logScore } from './log-score.js';
import { medianComparison } from './median.js';
import { peerComparison } from './peer-score.js';
import { relativeOverTime } from './relative-over-time.js';

function scored(...parts: [score: number, startAt: number, endAt: number][]) {
  return parts.map(([score, startAt, endAt]) => ({ score, startAt, endAt }));
}

describe('relativeOverTime', () => {
  it('compares only while somebody else has a forecast in force', () => {
    const alone = scored([0.1, 0, 10]);
    const later = scored([0.3, 4, 6], [0.2, 8, 20]);
    expect(relativeOverTime([alone, later], medianComparison)).toEqual([
      { scoreMs: expect.closeTo(2 * -0.2 + 2 * -0.1, 12), comparedMs: 4 },
      { scoreMs: expect.closeTo(2 * 0.2 + 2 * 0.1, 12), comparedMs: 4 },
    ]);
  });

  it('follows revisions of the others', () => {
    const steady = scored([0.2, 0, 12]);
    const revised = scored([0.4, 0, 6], [0.1, 6, 12]);
    const third = scored([0.3, 0, 12]);
    const [first] = relativeOverTime([steady, revised, third], medianComparison);
    expect(first).toEqual({ scoreMs: expect.closeTo(6 * -0.15, 12), comparedMs: 12 });
  });

  it('is the score of the moment where nobody revises', () => {
    const authors = vectors.V14.given.p.map((p) => scored([logScore(p, 1).score, 0, 96]));
    relativeOverTime(authors, peerComparison).forEach(({ scoreMs, comparedMs }, author) => {
      expect(comparedMs).toBe(96);
      expect(scoreMs / 96).toBeCloseTo(vectors.V14.expect.peer[author]!, 9);
    });
  });

  it('has nothing to compare with one author, or none', () => {
    expect(relativeOverTime([scored([0.1, 0, 10])], peerComparison)).toEqual([{ scoreMs: 0, comparedMs: 0 }]);
    expect(relativeOverTime([[], []], peerComparison)).toEqual([
      { scoreMs: 0, comparedMs: 0 },
      { scoreMs: 0, comparedMs: 0 },
    ]);
  });

  it('does not depend on the order of authors, or on how time is cut into stretches', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })));
    const author = lengths.map((parts) => {
      let at = 0;
      return parts
        .map(([score, length]) => ({ score, startAt: at, endAt: (at += length) }))
        .filter(({ startAt, endAt }) => startAt < endAt);
    });
    fc.assert(
      fc.property(fc.array(author, { maxLength: 5 }), (authors) => {
        const totals = relativeOverTime(authors, medianComparison);
        const cut = authors.map((stretches) =>
          stretches.flatMap((stretch) => [
            { ...stretch, endAt: (stretch.startAt + stretch.endAt) / 2 },
            { ...stretch, startAt: (stretch.startAt + stretch.endAt) / 2 },
          ]),
        );
        expect(relativeOverTime(cut.toReversed(), medianComparison).toReversed()).toEqual(
          totals.map(({ scoreMs, comparedMs }) => ({ scoreMs: expect.closeTo(scoreMs, 9), comparedMs })),
        );
      }),
    );
  });
});
