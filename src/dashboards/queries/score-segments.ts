import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

/** What one scoring unit said, in order of time; the arrays run side by side. */
export interface SegmentsRow {
  /** `null` for authors. */
  attribution: Attribution | null;
  questionId: string;
  cluster: string;
  /** 1 for yes, 0 for no, or a fraction; the number of the option, from 1. */
  outcome: number;
  authorIds: string[];
  /** In a simulated history the units of one cluster share their luck; else those of one question do. */
  drawsByCluster: boolean;
  /** Of binary questions. */
  millionths: number[] | null;
  /** Of questions with options: their probabilities. */
  distributions: number[][] | null;
  /** They add up to 1. */
  weights: number[];
}

/**
 * The segments of the scores that a filter selects, of questions with probabilities: in an order that no id decides, so that
 * sums and simulated histories come out alike in every store with the same record.
 */
export function readScoreSegments(tx: EntityManager, filter: ScoreFilter): Promise<SegmentsRow[]> {
  return tx.query<SegmentsRow[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, sc.question_id AS "questionId", sc.cluster,
            sc.outcome_value AS outcome, sc.segment_authors AS "authorIds",
            ${filter.dimension === 'author' && !filter.pooled} AS "drawsByCluster",
            sc.segment_millionths AS millionths, sc.segment_contents AS distributions,
            sc.segment_weights AS weights
     FROM (${scoresSql(filter)}) sc WHERE sc.brier IS NOT NULL
     ORDER BY sc.known_at, sc.matures_at, sc.segment_starts, sc.segment_millionths, sc.segment_contents, sc.segment_weights,
              sc.outcome_value, sc.attribution, sc.cluster = sc.question_id::text, sc.cluster, sc.question_id`,
    scoreFilterParameters(filter),
  );
}
