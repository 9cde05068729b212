import { centralRange } from './central-range.js';
import { normalQuantile } from './normal.js';
import { seededRandom } from './seeded-random.js';
import type { Posterior } from './shrinkage.js';
import type { Interval } from './wilson.js';

const LEVEL = 0.9;

/**
 * How well ranks are known: true means are drawn from the authors' posteriors and ranked, again and again, and each
 * author gets the range of its ranks from the 5th to the 95th percentile. Rank 1 is the highest mean. Equal draws,
 * as when the record shows no difference between authors, are ranked at random.
 *
 * @param draws how often to rank, at least 1, for instance 1000
 * @param seed a whole number; the same seed gives the same ranges
 * @returns `low` (best) and `high` (worst) rank per author, 1..number of authors, in the order given
 * @throws RangeError if there are authors but no draws
 * @see H. Goldstein, D. J. Spiegelhalter (1996), League tables and their limitations, J. R. Statistical Society A 159
 */
export function rankRanges(
  posteriors: readonly Pick<Posterior, 'mean' | 'standardDeviation'>[],
  draws: number,
  seed: number,
): Interval[] {
  const random = seededRandom(seed);
  const ranks = posteriors.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = posteriors.map(({ mean, standardDeviation }, author) => ({
      author,
      value: mean + standardDeviation * normalQuantile(random()),
      tieBreaker: random(),
    }));
    drawn.sort((a, b) => b.value - a.value || a.tieBreaker - b.tieBreaker);
    drawn.forEach(({ author }, place) => (ranks[author]![draw] = place + 1));
  }
  return ranks.map((ofAuthor) => centralRange(ofAuthor, LEVEL));
}
