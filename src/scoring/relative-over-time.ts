import type { ScoredStretch } from './duration.js';

/** How an author compared with the others on one question, over the time in which there was anyone to compare with. */
export interface RelativeTotal {
  /** Σ relative score·milliseconds: ÷ `comparedMs` a mean, ÷ (scheduled close − opened) a truncated mean. */
  scoreMs: number;
  comparedMs: number;
}

/** What one author's score is worth beside those of the others who had a forecast in force at the same moment. */
export interface Comparison<Crowd> {
  /** @param inOrder the scores of all in force, ascending, at least two; not to be kept */
  crowdOf: (inOrder: Float64Array) => Crowd;
  /** @param own one of those scores */
  relative: (own: number, crowd: Crowd) => number;
}

/**
 * Compares the authors on a question at every moment with those who had a forecast in force then, and adds up over time.
 * The crowd is described once for each moment at which some score changes, so that thousands of authors cost little.
 *
 * @param scoredByAuthor for each author when which score was in force, in order of time and without overlap
 * @param comparison `peerComparison` of log scores or `medianComparison` of Brier scores
 * @returns per author, in the order given
 */
export function relativeOverTime<Crowd>(
  scoredByAuthor: readonly (readonly ScoredStretch[])[],
  { crowdOf, relative }: Comparison<Crowd>,
): RelativeTotal[] {
  const { instants, crowds } = crowdsOverTime(scoredByAuthor.flat(), crowdOf);
  const indexOf = new Map(instants.map((at, index) => [at, index]));
  return scoredByAuthor.map((stretches) => {
    const total = { scoreMs: 0, comparedMs: 0 };
    for (const { startAt, endAt, score } of stretches) {
      const end = indexOf.get(endAt)!;
      for (let index = indexOf.get(startAt)!; index < end; index++) {
        const crowd = crowds[index]!;
        if (crowd === null) continue;
        const lengthMs = instants[index + 1]! - instants[index]!;
        total.scoreMs += relative(score, crowd) * lengthMs;
        total.comparedMs += lengthMs;
      }
    }
    return total;
  });
}

/** The instants at which some score changes, in order, each with the crowd from then on; `null` for fewer than two. */
function crowdsOverTime<Crowd>(
  stretches: readonly ScoredStretch[],
  crowdOf: Comparison<Crowd>['crowdOf'],
): { instants: number[]; crowds: (Crowd | null)[] } {
  const instants = [...new Set(stretches.flatMap(({ startAt, endAt }) => [startAt, endAt]))].sort(
    (a, b) => a - b,
  );
  const starting = stretches.toSorted((a, b) => a.startAt - b.startAt);
  const ending = stretches.toSorted((a, b) => a.endAt - b.endAt);
  const inForce = new SortedScores(stretches.length);
  let [started, ended] = [0, 0];
  const crowds = instants.map((at) => {
    for (; starting[started]?.startAt === at; started++) inForce.add(starting[started]!.score);
    for (; ending[ended]?.endAt === at; ended++) inForce.remove(ending[ended]!.score);
    return inForce.length < 2 ? null : crowdOf(inForce.values());
  });
  return { instants, crowds };
}

/** Scores in ascending order, as they come and go. */
class SortedScores {
  private readonly sorted: Float64Array;
  length = 0;

  /** @param most how many there can be at a time */
  constructor(most: number) {
    this.sorted = new Float64Array(most);
  }

  values(): Float64Array {
    return this.sorted.subarray(0, this.length);
  }

  add(score: number): void {
    const at = this.placeOf(score);
    this.sorted.copyWithin(at + 1, at, this.length);
    this.sorted[at] = score;
    this.length += 1;
  }

  remove(score: number): void {
    const at = this.placeOf(score);
    this.sorted.copyWithin(at, at + 1, this.length);
    this.length -= 1;
  }

  /** The first place whose score is not below this one. */
  private placeOf(score: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < score) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
