import { inForceDaily } from '../scoring/daily.js';
import { durationMs, MS_PER_DAY } from '../scoring/duration.js';
import { goodJudgmentAccuracy } from '../scoring/good-judgment-accuracy.js';
import { medianComparison } from '../scoring/median.js';
import { peerComparison } from '../scoring/peer-score.js';
import { relativeOverTime, type RelativeTotal } from '../scoring/relative-over-time.js';
import { type ScoringWindow, windowEndsAt } from '../scoring/segments.js';
import type { ScoredSegment } from './score-question.js';

/** How an author compared with the others on a question; each `null` where there was nobody to compare with. */
export interface RelativeScores {
  /** Metaculus' peer score, over the time in which others had a forecast in force too. */
  peer: number | null;
  /** Brier score minus the median of the others in force, over that time; below 0 is better than they. */
  medianGap: number | null;
  /** Good Judgment's accuracy: daily, on its scale of Brier scores from 0 to 2; below 0 is better than the crowd. */
  accuracy: number | null;
}

export const noRelativeScores: RelativeScores = { peer: null, medianGap: null, accuracy: null };

/** A day has no end in a question that is open for longer than this, so that nobody computes a million of them. */
const MOST_DAYS = 4000;

/**
 * @param segmentsByAuthor each author's scored segments on one question, in order of time
 * @returns in the order given
 */
export function relativeScores(
  segmentsByAuthor: readonly (readonly ScoredSegment[])[],
  window: ScoringWindow,
): RelativeScores[] {
  if (segmentsByAuthor.length < 2) return segmentsByAuthor.map(() => noRelativeScores);
  const scored = (value: (segment: ScoredSegment) => number) =>
    segmentsByAuthor.map((segments) =>
      segments.map((segment) => ({ startAt: segment.startAt, endAt: segment.endAt, score: value(segment) })),
    );
  const peer = relativeOverTime(
    scored(({ score }) => score.log!),
    peerComparison,
  );
  const medianGap = relativeOverTime(
    scored(({ score }) => score.brier!),
    medianComparison,
  );
  const accuracy = dailyAccuracy(segmentsByAuthor, window);
  return segmentsByAuthor.map((_, index) => ({
    peer: meanOf(peer[index]!),
    medianGap: meanOf(medianGap[index]!),
    accuracy: accuracy?.[index]?.accuracy ?? null,
  }));
}

function meanOf({ scoreMs, comparedMs }: RelativeTotal): number | null {
  return comparedMs === 0 ? null : scoreMs / comparedMs;
}

function dailyAccuracy(segmentsByAuthor: readonly (readonly ScoredSegment[])[], window: ScoringWindow) {
  const endAt = windowEndsAt(window);
  if (durationMs({ startAt: window.openedAt, endAt }) > MOST_DAYS * MS_PER_DAY) return null;
  return goodJudgmentAccuracy(
    segmentsByAuthor.map((segments) =>
      inForceDaily(segments, window.openedAt, endAt).map((segment) =>
        segment === null ? null : 2 * segment.score.brier!,
      ),
    ),
  );
}
