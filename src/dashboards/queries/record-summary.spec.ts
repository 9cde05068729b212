import { describe, expect, it } from '@jest/globals';
import { meanOfPico, summarise } from './record-summary.js';
import type { ClusterSums } from './score-clusters.js';

const PICO = 10n ** 12n;

function part(cluster: string, n: number, brier: bigint, more: Partial<ClusterSums> = {}): ClusterSums {
  const nothing = { gain: 0n, outcome: 0n, coverage: 0n, leadTime: 0n, log: 0n, baseline: 0n, spherical: 0n };
  const reference = (BigInt(n) * PICO) / 4n;
  const whose = { subjectId: 'ann', attribution: null, unframed: false, clipped: 0 };
  return { ...whose, cluster, n, brier, reference, ...nothing, ...more };
}

describe('meanOfPico', () => {
  it('is the number nearest to the quotient', () => {
    expect(meanOfPico(160_000_000_000n, 1)).toBe(0.16);
    expect(meanOfPico(3n * 160_000_000_000n, 3)).toBe(0.16);
    expect(meanOfPico(PICO, 3)).toBe(1 / 3);
  });
});

describe('summarise', () => {
  it('is null, never 0, where nothing is scored', () => {
    const { scores, ...means } = summarise([], 0.9);
    expect(means).toEqual({
      n: 0,
      clusters: 0,
      brier: null,
      gain: null,
      skill: null,
      referenceBrier: null,
      baseRate: null,
      coverage: null,
      leadTimeDays: null,
    });
    expect(scores).toMatchObject({ log: null, clipped: 0 });
  });

  it('has a mean, but no interval, in a single cluster', () => {
    expect(summarise([part('night', 2, PICO / 2n)], 0.9).brier).toEqual({
      mean: 0.25,
      low: null,
      high: null,
    });
  });

  it('counts a cluster once whose sums come in two parts', () => {
    const parts = [part('a', 1, 0n), part('a', 1, PICO / 2n, { unframed: true }), part('b', 2, PICO / 2n)];
    expect(summarise(parts, 0.9)).toMatchObject({
      n: 4,
      clusters: 2,
      brier: { mean: 0.25, low: 0.25, high: 0.25 },
    });
  });

  it('has no skill over a reference that was perfect', () => {
    expect(summarise([part('a', 1, PICO / 4n, { reference: 0n })], 0.9).skill).toBeNull();
    expect(summarise([part('a', 1, PICO / 16n)], 0.9).skill).toBe(0.75);
  });
});
