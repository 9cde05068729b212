import type { Attribution, Deadline, Likelihood, NameRef, Outcome, QuestionType } from './common.js';
import type { StatementView } from './question.js';

/** A forecast in the list of a track record: the one last in force on its question. */
export interface RecordForecast extends Deadline {
  forecastId: string;
  questionId: string;
  text: string;
  author: NameRef;
  source: NameRef | null;
  attribution: Attribution;
  likelihood: Likelihood;
  outcome: Outcome | null;
  disputed?: boolean;
  penalty: number | null;
  /** What quantiles cost instead, in their unit. */
  wis: number | null;
  resolvedAt: Date | null;
  evidenceUrl: string | null;
  late: boolean;
  retrospective: boolean;
}

/**
 * `spread` are scored by their quantiles, `tracked` are words without a number; those after them are what a record leaves
 * out, by the reason.
 */
export const recordLists = [
  'latest',
  'costliest',
  'open',
  'overdue',
  'spread',
  'tracked',
  'unscored',
  'late',
  'annulled',
  'ambiguous',
  'unscorable',
] as const;
export type RecordList = (typeof recordLists)[number];

/**
 * The list below the charts: `?list=`, `?bin=0..9`, `?beside=`, `?phrase=`, `?month=`, `?horizon=`, `?unit=` (and `?attribution=` on a source),
 * keyset-paged.
 */
export interface RecordForecasts {
  list: RecordList;
  bin: number | null;
  attribution: Attribution | null;
  /** Only questions of this type; null for all. */
  type: QuestionType | null;
  /** Only those of the source, or of the author, with this slug. */
  beside: string | null;
  /** Only questions on which this phrase was in force. */
  phrase: string | null;
  /** Only questions whose outcome was known in this month, as in 2025-06. */
  month: string | null;
  /** Only questions that have a score so many days before their outcome was known. */
  horizon: number | null;
  /** Only numbers in this unit; `-` are those without one. */
  unit: string | null;
  items: readonly RecordForecast[];
  nextCursor: string | null;
}

/** The statements that give no forecast: `?list=unscorable`, keyset-paged. */
export interface UnscorableList {
  items: readonly StatementView[];
  nextCursor: string | null;
}
