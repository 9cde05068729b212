import { requireProbability } from './require-probability.js';
import { studentTQuantile } from './student-t.js';

/** How many values a cluster of dependent values has, and their sum. */
export interface ClusterSum {
  n: number;
  sum: number;
}

/** What the clusters of a record add up to. */
export interface ClusterTotals {
  /** G, how many clusters there are. */
  clusters: number;
  /** Σn, how many values. */
  n: number;
  /** Σs of the clusters' sums s. */
  sum: number;
  /** Σs². */
  sumSquared: number;
  /** Σns. */
  nTimesSum: number;
  /** Σn². */
  nSquared: number;
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
  return withInterval(mean, standardError, count, level);
}

/**
 * The same from totals over G clusters, each with n values and the sum s: SE² = G/(G − 1)·(Σs² − 2m·Σns + m²·Σn²)/(Σn)²
 * with the mean m = Σs/Σn. The totals can be kept up to date without looking at the clusters.
 *
 * @param level of confidence, 0..1, for instance 0.9
 * @returns null without clusters
 * @throws RangeError if the level is outside 0..1
 */
export function clusteredIntervalFromTotals(totals: ClusterTotals, level: number): ClusteredMean | null {
  requireProbability(level, 'level');
  const { clusters, n, sum, sumSquared, nTimesSum, nSquared } = totals;
  if (clusters === 0) return null;
  const mean = sum / n;
  if (clusters === 1) return { mean, standardError: null, low: null, high: null };
  // What should be 0 can come out a rounding error below it.
  const squares = Math.max(0, sumSquared - 2 * mean * nTimesSum + mean ** 2 * nSquared);
  const standardError = Math.sqrt((clusters / (clusters - 1)) * squares) / n;
  return withInterval(mean, standardError, clusters, level);
}

function withInterval(mean: number, standardError: number, clusters: number, level: number): ClusteredMean {
  const half = studentTQuantile((1 + level) / 2, clusters - 1) * standardError;
  return { mean, standardError, low: mean - half, high: mean + half };
}
