import { durationMs, type Stretch } from './duration.js';
import type { ScoredStretch } from './truncated-mean.js';

/** How an author compared with the others on one question, over the time in which there was anyone to compare with. */
export interface RelativeTotal {
  /** Σ relative score·milliseconds: ÷ `comparedMs` a mean, ÷ (scheduled close − opened) a truncated mean. */
  scoreMs: number;
  comparedMs: number;
}

/**
 * Compares the authors on a question at every moment with those who had a forecast in force then, and adds up over time.
 *
 * @param scoredByAuthor for each author when which score was in force, without overlap
 * @param relative the relative scores of those in force, given their scores: `peerScores` of log scores or
 *   `againstMedianOfOthers` of Brier scores; null where there is nobody to compare with
 * @returns per author, in the order given
 */
export function relativeOverTime(
  scoredByAuthor: readonly (readonly ScoredStretch[])[],
  relative: (scores: readonly number[]) => readonly number[] | null,
): RelativeTotal[] {
  const totals = scoredByAuthor.map(() => ({ scoreMs: 0, comparedMs: 0 }));
  const changes = changesOf(scoredByAuthor);
  const inForce = new Map<number, number>();
  for (const [index, { at, starting, ending }] of changes.entries()) {
    for (const author of ending) inForce.delete(author);
    for (const { author, score } of starting) inForce.set(author, score);
    const lengthMs = (changes[index + 1]?.at ?? at) - at;
    const compared = relative([...inForce.values()]);
    [...inForce.keys()].forEach((author, position) => {
      if (compared === null) return;
      totals[author]!.scoreMs += compared[position]! * lengthMs;
      totals[author]!.comparedMs += lengthMs;
    });
  }
  return totals;
}

interface Change {
  at: number;
  starting: { author: number; score: number }[];
  ending: number[];
}

/** The instants at which some author's score changes, in order. */
function changesOf(scoredByAuthor: readonly (readonly ScoredStretch[])[]): Change[] {
  const changes = new Map<number, Change>();
  const changeAt = (at: number) => {
    const change = changes.get(at) ?? { at, starting: [], ending: [] };
    changes.set(at, change);
    return change;
  };
  scoredByAuthor.forEach((scored, author) => {
    for (const stretch of scored.filter(isNotEmpty)) {
      changeAt(stretch.startAt).starting.push({ author, score: stretch.score });
      changeAt(stretch.endAt).ending.push(author);
    }
  });
  return [...changes.values()].toSorted((a, b) => a.at - b.at);
}

function isNotEmpty(stretch: Stretch): boolean {
  return durationMs(stretch) > 0;
}
