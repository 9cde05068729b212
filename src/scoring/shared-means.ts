import type { ScoredStretch } from './duration.js';

/** How two sides scored on one question over the time in which both had a forecast in force. */
export interface SharedMeans {
  /** Mean scores over that time, in the unit of the scores. */
  own: number;
  other: number;
  sharedMs: number;
}

/**
 * Mean scores of two sides on one question, over the time in which both had a forecast in force. Where several authors
 * of one side have one in force (of a source), their mean counts at that moment.
 *
 * @returns null if they never both had one
 */
export function sharedMeans(
  own: readonly ScoredStretch[],
  other: readonly ScoredStretch[],
): SharedMeans | null {
  const changes = [...changesOf(own, 0), ...changesOf(other, 1)].toSorted((a, b) => a.at - b.at);
  const inForce = [new InForce(), new InForce()] as const;
  const total = { own: 0, other: 0, sharedMs: 0 };
  let before = 0;
  for (const { at, side, score, isStart } of changes) {
    const lengthMs = at - before;
    if (lengthMs > 0 && inForce.every(({ count }) => count > 0)) {
      total.own += inForce[0].mean() * lengthMs;
      total.other += inForce[1].mean() * lengthMs;
      total.sharedMs += lengthMs;
    }
    inForce[side].change(score, isStart);
    before = at;
  }
  const { sharedMs } = total;
  return sharedMs === 0 ? null : { own: total.own / sharedMs, other: total.other / sharedMs, sharedMs };
}

/** The scores of one side at one moment. */
class InForce {
  count = 0;
  private sum = 0;

  change(score: number, isStart: boolean): void {
    this.count += isStart ? 1 : -1;
    // What was added and taken away again need not leave nothing behind.
    this.sum = this.count === 0 ? 0 : this.sum + (isStart ? score : -score);
  }

  mean(): number {
    return this.sum / this.count;
  }
}

function changesOf(stretches: readonly ScoredStretch[], side: 0 | 1) {
  return stretches
    .filter(({ startAt, endAt }) => startAt < endAt)
    .flatMap(({ startAt, endAt, score }) => [
      { at: endAt, side, score, isStart: false },
      { at: startAt, side, score, isStart: true },
    ]);
}
