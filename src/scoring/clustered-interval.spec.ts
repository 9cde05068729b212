import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ClusterSum,
  clusteredInterval,
  clusteredIntervalFromSums,
  clusteredIntervalFromTotals,
} from './clustered-interval.js';
import golden from './golden/clusters.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { studentTQuantile } from './student-t.js';

const { scores, question } = vectors.V18.given;
const worked = scores.map((value, index) => ({ value, cluster: question[index]! }));

describe('clusteredInterval', () => {
  it('sums residuals within a cluster before squaring them', () => {
    const result = clusteredInterval(worked, 0.9)!;
    expect(result.mean).toBeCloseTo(vectors.V18.expect.mean, 12);
    expect(result.standardError).toBeCloseTo(vectors.V18.expect.se_cluster, 12);
  });

  it('is the classic error of a mean when every value is a cluster of its own', () => {
    const independent = scores.map((value, index) => ({ value, cluster: String(index) }));
    expect(clusteredInterval(independent, 0.9)!.standardError).toBeCloseTo(vectors.V18.expect.se_iid, 12);
  });

  it('reaches t with clusters − 1 degrees of freedom to both sides', () => {
    const { mean, standardError, low, high } = clusteredInterval(worked, 0.95)!;
    const half = 12.706204736174694 * standardError!;
    expect(low).toBeCloseTo(mean - half, 9);
    expect(high).toBeCloseTo(mean + half, 9);
  });

  it('has a mean but no interval with one cluster, and nothing without values', () => {
    const one = clusteredInterval(
      [
        { cluster: 'a', value: 0.2 },
        { cluster: 'a', value: 0.4 },
      ],
      0.9,
    )!;
    expect(one.mean).toBeCloseTo(0.3, 12);
    expect([one.standardError, one.low, one.high]).toEqual([null, null, null]);
    expect(clusteredInterval([], 0.9)).toBeNull();
  });
});

describe('clusteredIntervalFromSums', () => {
  it.each(Object.entries(golden))(
    'gives the reference error for %s',
    (_set, { n, sums, expect: expected }) => {
      const clusters = n.map((count, index) => ({ n: count, sum: sums[index]! }));
      const { mean, standardError, low } = clusteredIntervalFromSums(clusters, 0.9)!;
      expect(mean).toBeCloseTo(expected.mean, 12);
      expect(standardError).toBeCloseTo(expected.standardError, 12);
      expect(low).toBeCloseTo(
        expected.mean - studentTQuantile(0.95, n.length - 1) * expected.standardError,
        12,
      );
    },
  );

  it('does not depend on how values are ordered', () => {
    const value = fc.record({
      cluster: fc.constantFrom('a', 'b', 'c'),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const [there, back] = [clusteredInterval(values, 0.9)!, clusteredInterval(values.toReversed(), 0.9)!];
        expect(back.mean).toBeCloseTo(there.mean, 12);
        expect(back.standardError ?? -1).toBeCloseTo(there.standardError ?? -1, 12);
      }),
    );
  });

  it('refuses a level outside 0..1', () => {
    expect(() => clusteredIntervalFromSums([{ n: 1, sum: 0 }], 95)).toThrow(RangeError);
  });
});

function totalsOf(clusters: readonly ClusterSum[]) {
  const total = (value: (cluster: ClusterSum) => number) =>
    clusters.reduce((sum, cluster) => sum + value(cluster), 0);
  return {
    clusters: clusters.length,
    n: total((cluster) => cluster.n),
    sum: total((cluster) => cluster.sum),
    sumSquared: total((cluster) => cluster.sum ** 2),
    nTimesSum: total((cluster) => cluster.n * cluster.sum),
    nSquared: total((cluster) => cluster.n ** 2),
  };
}

describe('clusteredIntervalFromTotals', () => {
  it.each(Object.entries(golden))(
    'gives the reference error for %s',
    (_set, { n, sums, expect: expected }) => {
      const clusters = n.map((count, index) => ({ n: count, sum: sums[index]! }));
      const { mean, standardError } = clusteredIntervalFromTotals(totalsOf(clusters), 0.9)!;
      expect(mean).toBeCloseTo(expected.mean, 12);
      expect(standardError).toBeCloseTo(expected.standardError, 12);
    },
  );

  it('equals what the clusters themselves give', () => {
    const cluster = fc
      .integer({ min: 1, max: 9 })
      .chain((n) => fc.record({ n: fc.constant(n), sum: fc.double({ min: -n, max: n, noNaN: true }) }));
    fc.assert(
      fc.property(fc.array(cluster), (clusters) => {
        const [sums, totals] = [
          clusteredIntervalFromSums(clusters, 0.9),
          clusteredIntervalFromTotals(totalsOf(clusters), 0.9),
        ];
        expect(totals === null).toBe(sums === null);
        expect(totals?.mean ?? 0).toBeCloseTo(sums?.mean ?? 0, 12);
        expect(totals?.standardError ?? -1).toBeCloseTo(sums?.standardError ?? -1, 6);
      }),
    );
  });

  it('has no error, rather than the root of less than 0, where all clusters are alike', () => {
    const alike = Array.from({ length: 7 }, () => ({ n: 3, sum: 0.3 }));
    expect(clusteredIntervalFromTotals(totalsOf(alike), 0.9)!.standardError).toBeCloseTo(0, 8);
  });

  it('refuses a level outside 0..1', () => {
    expect(() => clusteredIntervalFromTotals(totalsOf([{ n: 1, sum: 0 }]), 95)).toThrow(RangeError);
  });
});
