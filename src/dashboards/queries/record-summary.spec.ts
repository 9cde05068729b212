import { describe, expect, it } from '@jest/globals';
import { meanOfPico, summarise } from './record-summary.js';
import { clusterSumNames, type RecordSums, unitSums } from '../../scores/score-sums.js';

const PICO = 10n ** 12n;
const options = { level: 0.9, reference: 'best' as const };

/** The sums of a record over clusters with so many questions and such a sum of Brier scores, against 0.25 each. */
function sumsOf(...clusters: { n: bigint; brier: bigint }[]): RecordSums {
  const nothing = Object.fromEntries(
    [...unitSums, ...clusterSumNames].map((name) => [name, 0n]),
  ) as RecordSums;
  const total = (value: (cluster: { n: bigint; brier: bigint }) => bigint) =>
    clusters.reduce((sum, cluster) => sum + value(cluster), 0n);
  const n = total((cluster) => cluster.n);
  return {
    ...nothing,
    n,
    brier: total(({ brier }) => brier),
    reference_best: (n * PICO) / 4n,
    clusters: BigInt(clusters.length),
    n_squared: total((cluster) => cluster.n ** 2n),
    brier_squared: total(({ brier }) => brier ** 2n),
    brier_times_n: total((cluster) => cluster.brier * cluster.n),
  };
}

const summed = (sums: RecordSums) => ({ sums, phrases: [] });

describe('meanOfPico', () => {
  it('is the number nearest to the quotient', () => {
    expect(meanOfPico(160_000_000_000n, 1)).toBe(0.16);
    expect(meanOfPico(3n * 160_000_000_000n, 3)).toBe(0.16);
    expect(meanOfPico(PICO, 3)).toBe(1 / 3);
  });
});

describe('summarise', () => {
  it('is null, never 0, where nothing is scored', () => {
    const { scores, ...means } = summarise(null, options);
    expect(means).toEqual({
      n: 0,
      clusters: 0,
      brier: null,
      brierBand: null,
      gain: null,
      skill: null,
      referenceBrier: null,
      referenceShares: null,
      baseRate: null,
      coverage: null,
      leadTimeDays: null,
    });
    expect(scores).toMatchObject({ log: null, clipped: 0 });
  });

  it('has a mean, but no interval, in a single cluster', () => {
    expect(summarise(summed(sumsOf({ n: 2n, brier: PICO / 2n })), options).brier).toEqual({
      mean: 0.25,
      low: null,
      high: null,
    });
  });

  it('has the clustered interval of vector V18, however many questions there are', () => {
    const two = sumsOf({ n: 3n, brier: (PICO * 12n) / 100n }, { n: 1n, brier: (PICO * 36n) / 100n });
    const { mean, high } = summarise(summed(two), { ...options, level: 0.5 }).brier!;
    // The quartile of Student's t with one degree of freedom is 1.
    expect(mean).toBeCloseTo(0.12, 12);
    expect(high! - mean).toBeCloseTo(0.12, 12);
  });

  it('loses nothing to rounding where a million scores are almost alike', () => {
    const n = 1_000_000n;
    const brier = 200_000_000_000n;
    const sums = { ...sumsOf(), n, clusters: n, n_squared: n, brier: n * brier, brier_times_n: n * brier };
    // Half of them are 1e-12 above the mean, half below.
    sums.brier_squared = (n / 2n) * ((brier + 1n) ** 2n + (brier - 1n) ** 2n);
    const { mean, high } = summarise(summed(sums), options).brier!;
    expect(high! - mean).toBeCloseTo(1.645e-15, 16);
  });

  it('tells which share was measured against a recorded reference', () => {
    const sums = { ...sumsOf({ n: 8n, brier: PICO }), reference_recorded: 2n };
    expect(summarise(summed(sums), options).referenceShares).toEqual({ recorded: 0.25, uniform: 0.75 });
    expect(summarise(summed(sums), { ...options, reference: 'uniform' }).referenceShares).toEqual({
      recorded: 0,
      uniform: 1,
    });
  });

  it('has no skill over a reference that was perfect', () => {
    const perfect = { ...sumsOf({ n: 1n, brier: PICO / 4n }), reference_best: 0n };
    expect(summarise(summed(perfect), options).skill).toBeNull();
    expect(summarise(summed(sumsOf({ n: 1n, brier: PICO / 16n })), options).skill).toBe(0.75);
  });
});
