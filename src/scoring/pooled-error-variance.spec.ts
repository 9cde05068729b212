import { describe, expect, it } from '@jest/globals';
import { pooledErrorVariance } from './pooled-error-variance.js';

describe('pooledErrorVariance', () => {
  it('is the ordinary variance for one author', () => {
    expect(pooledErrorVariance([[1, 2, 6]])).toBeCloseTo(7, 12);
  });

  it('ignores how authors differ from each other', () => {
    expect(
      pooledErrorVariance([
        [1, 3],
        [101, 103],
      ]),
    ).toBeCloseTo(2, 12);
  });

  it('weights authors by their clusters less one and leaves out those with a single one', () => {
    expect(pooledErrorVariance([[1, 2, 6], [0, 4], [99]])).toBeCloseTo((14 + 8) / 3, 12);
  });

  it('is undefined where no author has two clusters', () => {
    expect(pooledErrorVariance([[1], [], [2]])).toBeNull();
  });
});
