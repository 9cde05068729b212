import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vectors from './golden/vectors.json' with { type: 'json' };
import { logScore } from './log-score.js';
import { peerComparison } from './peer-score.js';

/** What each of the values is worth beside the others. */
function each(values: readonly number[]): number[] {
  const crowd = peerComparison.crowdOf(Float64Array.from(values).sort());
  return values.map((value) => peerComparison.relative(value, crowd));
}

describe('peerComparison', () => {
  it('compare with the mean of the others', () => {
    const scores = each(vectors.V14.given.p.map((p) => logScore(p, 1).score));
    vectors.V14.expect.peer.forEach((peer, author) => expect(scores[author]).toBeCloseTo(peer, 9));
  });

  it('sum to 0, and are 0 for all who say the same', () => {
    const logScores = fc.array(fc.double({ min: -6.9, max: 0, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(logScores, (scores) => {
        expect(each(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 6);
      }),
    );
    expect(each([-0.5, -0.5])).toEqual([0, 0]);
  });
});
