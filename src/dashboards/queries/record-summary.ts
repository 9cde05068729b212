import { type ClusterSum, clusteredIntervalFromSums } from '../../scoring/clustered-interval.js';
import { skill } from '../../scoring/skill.js';
import type { Estimate } from '../pages/props/common.js';
import type { ClusterSums } from './score-clusters.js';

const PICO_PER_UNIT = 1e12;

/** The means of one record. All are null where nothing is scored, never 0. */
export interface RecordSummary {
  /** Scored questions. */
  n: number;
  clusters: number;
  brier: Estimate | null;
  gain: Estimate | null;
  skill: number | null;
  referenceBrier: number | null;
  /** Share of yes among the scored questions. */
  baseRate: number | null;
  coverage: number | null;
  leadTimeDays: number | null;
  scores: {
    log: number | null;
    clipped: number;
    baseline: number | null;
    spherical: number | null;
    /** Needs a pooled view of everybody on shared questions, which there is not yet. */
    relative: null;
  };
}

type SumName = Exclude<
  keyof ClusterSums,
  'subjectId' | 'attribution' | 'unframed' | 'cluster' | 'n' | 'clipped'
>;

/**
 * Means with their cluster-robust intervals, from exact sums.
 * @param level of confidence, 0..1
 */
export function summarise(parts: readonly ClusterSums[], level: number): RecordSummary {
  const n = parts.reduce((total, part) => total + part.n, 0);
  const mean = (name: SumName) =>
    n === 0
      ? null
      : meanOfPico(
          parts.reduce((sum, p) => sum + p[name], 0n),
          n,
        );
  const estimate = (name: SumName) => toEstimate(clusterSums(parts, name), mean(name), level);
  const [brier, referenceBrier] = [estimate('brier'), mean('reference')];
  return {
    n,
    clusters: clusterSums(parts, 'brier').length,
    brier,
    gain: estimate('gain'),
    skill: brier && referenceBrier !== null ? skill(brier.mean, referenceBrier) : null,
    referenceBrier,
    baseRate: mean('outcome'),
    coverage: mean('coverage'),
    leadTimeDays: mean('leadTime'),
    scores: {
      log: mean('log'),
      clipped: parts.reduce((total, part) => total + part.clipped, 0),
      baseline: mean('baseline'),
      spherical: mean('spherical'),
      relative: null,
    },
  };
}

/** The sums of one quantity per cluster, in its own unit. */
export function clusterSums(parts: readonly ClusterSums[], name: SumName): ClusterSum[] {
  const clusters = new Map<string, { n: number; sum: bigint }>();
  for (const part of parts) {
    const { n, sum } = clusters.get(part.cluster) ?? { n: 0, sum: 0n };
    clusters.set(part.cluster, { n: n + part.n, sum: sum + part[name] });
  }
  return [...clusters.values()].map(({ n, sum }) => ({ n, sum: meanOfPico(sum, 1) }));
}

/** The mean of n integers of 1e-12, given their sum: rounded once while the sum is below 2⁵³, some 9,000 in its unit. */
export function meanOfPico(sum: bigint, n: number): number {
  return Number(sum) / (n * PICO_PER_UNIT);
}

function toEstimate(sums: readonly ClusterSum[], exactMean: number | null, level: number): Estimate | null {
  const interval = clusteredIntervalFromSums(sums, level);
  if (!interval || exactMean === null) return null;
  return { mean: exactMean, low: interval.low, high: interval.high };
}
