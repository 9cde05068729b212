import { describe, expect, it } from '@jest/globals';
import { pooledErrorVariance } from './pooled-error-variance.js';

/** One total for each author, from the means of the author's clusters. */
function totalsOf(...authors: number[][]) {
  return authors.map((means) => {
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    return { clusters: means.length, squares: means.reduce((sum, one) => sum + (one - mean) ** 2, 0) };
  });
}

describe('pooledErrorVariance', () => {
  it('is the ordinary variance for one author', () => {
    expect(pooledErrorVariance(totalsOf([1, 2, 6]))).toBeCloseTo(7, 12);
  });

  it('ignores how authors differ from each other', () => {
    expect(pooledErrorVariance(totalsOf([1, 3], [101, 103]))).toBeCloseTo(2, 12);
  });

  it('weights authors by their clusters less one and leaves out those with a single one', () => {
    expect(pooledErrorVariance(totalsOf([1, 2, 6], [0, 4], [99]))).toBeCloseTo((14 + 8) / 3, 12);
  });

  it('is undefined where no author has two clusters', () => {
    expect(pooledErrorVariance(totalsOf([1], [], [2]))).toBeNull();
  });
});
