import { centralRange } from './central-range.js';
import type { ClusterSum } from './clustered-interval.js';
import { seededRandom } from './seeded-random.js';

/** How two authors compare on the questions they share; the difference in the unit of the scores. */
export interface PairedComparison {
  /** Shared questions. */
  n: number;
  clusters: number;
  difference: number;
  /** Ends of the interval; null below two clusters. */
  low: number | null;
  high: number | null;
}

/**
 * Mean of paired differences with a bootstrap interval: clusters of questions are drawn again and again with
 * replacement, as many as there are, and the central part of their means is the interval.
 *
 * @param pairs one per shared question; questions with the same cluster are drawn together
 * @param draws how often to draw, at least 1, for instance 1000
 * @param seed a whole number; the same seed gives the same interval
 * @param level of confidence, 0..1, for instance 0.9
 * @returns null without a shared question
 * @throws RangeError if the level is outside 0..1 or there are no draws
 * @see B. Efron, R. J. Tibshirani (1993), An introduction to the bootstrap, Chapman & Hall
 */
export function pairedComparison(
  pairs: readonly { cluster: string; difference: number }[],
  draws: number,
  seed: number,
  level: number,
): PairedComparison | null {
  if (pairs.length === 0) return null;
  const clusters = sumsOf(pairs);
  const mean = meanOf(clusters);
  const counts = { n: pairs.length, clusters: clusters.length, difference: mean };
  if (clusters.length === 1) return { ...counts, low: null, high: null };
  const random = seededRandom(seed);
  const draw = () => clusters[Math.floor(random() * clusters.length)]!;
  const means = Array.from({ length: draws }, () => meanOf(clusters.map(draw)));
  return { ...counts, ...centralRange(means, level) };
}

function sumsOf(pairs: readonly { cluster: string; difference: number }[]): ClusterSum[] {
  const clusters = new Map<string, ClusterSum>();
  for (const { cluster, difference } of pairs) {
    const { n, sum } = clusters.get(cluster) ?? { n: 0, sum: 0 };
    clusters.set(cluster, { n: n + 1, sum: sum + difference });
  }
  return [...clusters.values()];
}

function meanOf(clusters: readonly ClusterSum[]): number {
  let [n, sum] = [0, 0];
  for (const cluster of clusters) {
    n += cluster.n;
    sum += cluster.sum;
  }
  return sum / n;
}
