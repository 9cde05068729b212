import { centralRange } from './central-range.js';
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
  const { counts, sums } = clustersOf(pairs);
  const difference = total(sums) / pairs.length;
  const result = { n: pairs.length, clusters: counts.length, difference };
  if (counts.length === 1) return { ...result, low: null, high: null };
  const random = seededRandom(seed);
  const means = Array.from({ length: draws }, () => {
    let [n, sum] = [0, 0];
    for (let draw = 0; draw < counts.length; draw++) {
      const cluster = Math.floor(random() * counts.length);
      n += counts[cluster]!;
      sum += sums[cluster]!;
    }
    return sum / n;
  });
  return { ...result, ...centralRange(means, level) };
}

/** How many questions each cluster has, and the sum of their differences. */
function clustersOf(pairs: readonly { cluster: string; difference: number }[]) {
  const keys = [...new Set(pairs.map(({ cluster }) => cluster))];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const [counts, sums] = [new Float64Array(keys.length), new Float64Array(keys.length)];
  for (const { cluster, difference } of pairs) {
    counts[indexOf.get(cluster)!]! += 1;
    sums[indexOf.get(cluster)!]! += difference;
  }
  return { counts, sums };
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
