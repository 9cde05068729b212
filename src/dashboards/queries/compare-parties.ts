import type { EntityManager } from 'typeorm';
import { logScore } from '../../scoring/log-score.js';
import { pairedComparison } from '../../scoring/paired-comparison.js';
import { sharedMeans } from '../../scoring/shared-means.js';
import type { PartyKind } from '../../parties/party.js';
import type { RecordOptions } from './record-options.js';
import { type ScoredSegments, type SharedScoresRow, readSharedScores } from './shared-scores.js';

/** How often the bootstrap draws. */
const DRAWS = 1000;
const SEED = 1;

/** What a question is charged: its Brier score, or its log score with the sign turned, so that lower is better. */
export type ComparedScore = 'brier' | 'log';

/** One question that both had a forecast on at some moment; scores are means over that shared time. */
export interface SharedQuestion {
  questionId: string;
  text: string;
  own: number;
  other: number;
  /** Own − other: below 0 is better than the other. */
  difference: number;
  /** Gain over the shared time, own − other: above 0 is better than the other. */
  gainDifference: number;
}

/** A mean of paired differences, own − other, with its interval; the bounds are null below two clusters. */
export interface Difference {
  difference: number;
  low: number | null;
  high: number | null;
}

export interface Comparison {
  /** Shared questions. */
  n: number;
  clusters: number;
  /** Of the score that is compared. */
  difference: Difference | null;
  gain: Difference | null;
  /** The largest differences first. */
  questions: SharedQuestion[];
}

/**
 * Compares two authors, or two sources in one attribution, on the questions that both had a forecast on at the same
 * time; whatever they say elsewhere and at other times does not count.
 * @param score which to compare by; the log score is of yes or no questions alone
 */
export async function compareParties(
  tx: EntityManager,
  kind: PartyKind,
  sides: { ownId: string; otherId: string },
  options: RecordOptions,
  score: ComparedScore = 'brier',
): Promise<Comparison> {
  const filter = { ...options, dimension: kind, subjectIds: null };
  const shared = (await readSharedScores(tx, filter, sides)).flatMap((row) => toShared(row, score));
  const compare = (difference: (one: Shared) => number) =>
    pairedComparison(
      shared.map((one) => ({ cluster: one.cluster, difference: difference(one) })),
      DRAWS,
      SEED,
      options.level,
    );
  const compared = compare((one) => one.difference);
  return {
    n: shared.length,
    clusters: compared?.clusters ?? 0,
    difference: toDifference(compared),
    gain: toDifference(compare((one) => one.gainDifference)),
    questions: shared
      .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
      .map(({ questionId, text, own, other, difference, gainDifference }) => ({
        questionId,
        text,
        own,
        other,
        difference,
        gainDifference,
      })),
  };
}

interface Shared extends SharedQuestion {
  cluster: string;
}

/** The reference cancels out of a difference of gains, so that it is one of scores times the share of the time. */
function toShared(row: SharedScoresRow, score: ComparedScore): Shared[] {
  const { questionId, text, cluster, scheduledMs } = row;
  const means = sharedMeans(toStretches(row, 'own', score), toStretches(row, 'other', score));
  if (means === null) return [];
  const difference = means.own - means.other;
  const gainDifference = (means.other - means.own) * (means.sharedMs / scheduledMs);
  return [{ questionId, text, cluster, own: means.own, other: means.other, difference, gainDifference }];
}

function toStretches(row: SharedScoresRow, side: 'own' | 'other', score: ComparedScore) {
  const { scores, probabilities, starts, ends }: ScoredSegments = row[side];
  return scores.map((brier, index) => ({
    score: score === 'brier' ? brier : -logScore(probabilities[index]!, row.outcome).score,
    startAt: starts[index]!,
    endAt: ends[index]!,
  }));
}

function toDifference(compared: Difference | null): Difference | null {
  return compared && { difference: compared.difference, low: compared.low, high: compared.high };
}
