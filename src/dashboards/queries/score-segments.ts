import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

/** What one scoring unit said, in order of time; the arrays run side by side. */
export interface SegmentsRow {
  /** `null` for authors. */
  attribution: Attribution | null;
  questionId: string;
  cluster: string;
  outcome: number;
  authorIds: string[];
  millionths: number[];
  /** They add up to 1. */
  weights: number[];
}

/** The segments of the scores that a filter selects. */
export function readScoreSegments(tx: EntityManager, filter: ScoreFilter): Promise<SegmentsRow[]> {
  return tx.query<SegmentsRow[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, sc.question_id AS "questionId", sc.cluster,
            sc.outcome_value AS outcome, sc.segment_authors AS "authorIds",
            sc.segment_millionths AS millionths, sc.segment_weights AS weights
     FROM (${scoresSql(filter)}) sc
     ORDER BY sc.question_id, sc.attribution`,
    scoreFilterParameters(filter),
  );
}
