import { requireProbability } from './require-probability.js';
import { studentTQuantile } from './student-t.js';

/** How many values a cluster of dependent values has, and their sum. */
export interface ClusterSum {
  n: number;
  sum: number;
}

/** A mean with its uncertainty, in the unit of the values; the uncertainty is null below two clusters. */
export interface ClusteredMean {
  mean: number;
  standardError: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Mean of values that depend on each other within clusters, with its CR1 standard error
 * SE² = G/(G − 1)·Σ_g (Σ residuals in g)² / n² and the interval mean ± t(G − 1)·SE over G clusters.
 *
 * @param level of confidence, 0..1, for instance 0.9
 * @returns null without values
 * @throws RangeError if the level is outside 0..1
 * @see A. C. Cameron, D. L. Miller (2015), A practitioner's guide to cluster-robust inference, J. Human Resources 50
 */
export function clusteredInterval(
  values: readonly { cluster: string; value: number }[],
  level: number,
): ClusteredMean | null {
  const clusters = new Map<string, ClusterSum>();
  for (const { cluster, value } of values) {
    const { n, sum } = clusters.get(cluster) ?? { n: 0, sum: 0 };
    clusters.set(cluster, { n: n + 1, sum: sum + value });
  }
  return clusteredIntervalFromSums([...clusters.values()], level);
}

/**
 * The same from one sum per cluster.
 *
 * @param clusters each with n ≥ 1
 * @param level of confidence, 0..1, for instance 0.9
 * @returns null without clusters
 * @throws RangeError if the level is outside 0..1
 */
export function clusteredIntervalFromSums(
  clusters: readonly ClusterSum[],
  level: number,
): ClusteredMean | null {
  requireProbability(level, 'level');
  const count = clusters.length;
  if (count === 0) return null;
  const n = clusters.reduce((total, cluster) => total + cluster.n, 0);
  const mean = clusters.reduce((total, cluster) => total + cluster.sum, 0) / n;
  if (count === 1) return { mean, standardError: null, low: null, high: null };
  const squares = clusters.reduce((total, cluster) => total + (cluster.sum - mean * cluster.n) ** 2, 0);
  const standardError = Math.sqrt((count / (count - 1)) * squares) / n;
  const half = studentTQuantile((1 + level) / 2, count - 1) * standardError;
  return { mean, standardError, low: mean - half, high: mean + half };
}
