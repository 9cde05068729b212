import { centralRange } from './central-range.js';
import { normalQuantile } from './normal.js';
import { seededRandom } from './seeded-random.js';
import type { Posterior } from './shrinkage.js';
import type { Interval } from './wilson.js';

const LEVEL = 0.9;

/** What is believed of an author's true mean, as far as ranking needs it. */
export interface RankedPosterior extends Pick<Posterior, 'mean' | 'standardDeviation'> {
  /** How far other readings of the author's phrases could move the mean: `low` ≤ 0 ≤ `high`. No phrases if left out. */
  band?: Interval;
}

/**
 * How well ranks are known: true means are drawn from the authors' posteriors and ranked, again and again, and each
 * author gets the range of its ranks from the 5th to the 95th percentile. Rank 1 is the highest mean. Equal draws,
 * as when the record shows no difference between authors, are ranked at random. Where phrases leave room for other
 * readings, the best rank is with the author's best reading against the worst of the others, and the worst the other
 * way round.
 *
 * @param draws how often to rank, at least 1, for instance 1000
 * @param seed a whole number; the same seed gives the same ranges
 * @returns `low` (best) and `high` (worst) rank per author, 1..number of authors, in the order given
 * @throws RangeError if there are authors but no draws, or a band does not hold 0
 * @see H. Goldstein, D. J. Spiegelhalter (1996), League tables and their limitations, J. R. Statistical Society A 159
 */
export function rankRanges(posteriors: readonly RankedPosterior[], draws: number, seed: number): Interval[] {
  const random = seededRandom(seed);
  const bands = posteriors.map(({ band }) => requireBand(band ?? { low: 0, high: 0 }));
  const isBanded = bands.some(({ low, high }) => low < high);
  const best = posteriors.map(() => new Float64Array(draws));
  const worst = posteriors.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = posteriors.map(({ mean, standardDeviation }, author) => ({
      author,
      value: mean + standardDeviation * normalQuantile(random()),
      tieBreaker: random(),
    }));
    const ranks = isBanded ? ranksAcrossReadings(drawn, bands) : plainRanks(drawn);
    ranks.forEach(({ low, high }, author) => {
      best[author]![draw] = low;
      worst[author]![draw] = high;
    });
  }
  return posteriors.map((_, author) => ({
    low: centralRange(best[author]!, LEVEL).low,
    high: centralRange(worst[author]!, LEVEL).high,
  }));
}

function requireBand(band: Interval): Interval {
  if (!(band.low <= 0 && band.high >= 0)) throw new RangeError('the band of a mean must hold 0');
  return band;
}

/** The rank of each author, in the order given. */
function plainRanks(drawn: readonly { author: number; value: number; tieBreaker: number }[]): Interval[] {
  const ranks: Interval[] = Array.from(drawn, () => ({ low: 0, high: 0 }));
  drawn
    .toSorted((a, b) => b.value - a.value || a.tieBreaker - b.tieBreaker)
    .forEach(({ author }, place) => (ranks[author] = { low: place + 1, high: place + 1 }));
  return ranks;
}

/** The best and the worst rank of each author over all readings, in the order given. */
function ranksAcrossReadings(drawn: readonly { value: number }[], bands: readonly Interval[]): Interval[] {
  const lows = Float64Array.from(drawn, ({ value }, author) => value + bands[author]!.low).sort();
  const highs = Float64Array.from(drawn, ({ value }, author) => value + bands[author]!.high).sort();
  return drawn.map(({ value }, author) => ({
    low: 1 + lows.length - countUpTo(lows, (low) => low <= value + bands[author]!.high),
    high: highs.length - countUpTo(highs, (high) => high < value + bands[author]!.low),
  }));
}

/** How many values at the start of an ascending array fulfil a condition that is never fulfilled again afterwards. */
function countUpTo(ascending: Float64Array, isBelow: (value: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBelow(ascending[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}
