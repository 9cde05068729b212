import type { EntityManager } from 'typeorm';
import { QUESTION_OPENED_SQL } from '../../scores/question-opened.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

/** A question on which both sides have a Brier score. The arrays of a side run side by side. */
export interface SharedScoresRow {
  questionId: string;
  text: string;
  cluster: string;
  /** From the opening to the scheduled close. */
  scheduledMs: number;
  /** 1 for yes, 0 for no, or a fraction; of questions with options the number of the one that came true. */
  outcome: number;
  own: ScoredSegments;
  other: ScoredSegments;
}

export interface ScoredSegments {
  /** Brier scores. */
  scores: number[];
  /** Probabilities of yes, 0..1; null where the question has options. */
  probabilities: (number | null)[];
  /** Epoch milliseconds. */
  starts: number[];
  ends: number[];
}

/** The questions that two parties share, among the scores that a filter selects. */
export function readSharedScores(
  tx: EntityManager,
  filter: ScoreFilter,
  { ownId, otherId }: { ownId: string; otherId: string },
): Promise<SharedScoresRow[]> {
  return tx.query<SharedScoresRow[]>(
    `WITH scored AS MATERIALIZED (SELECT * FROM (${scoresSql(filter)}) sc WHERE sc.brier IS NOT NULL)
     SELECT q.id AS "questionId", q.text, own.cluster, ${epochMsSql('coalesce(q.closes_at, q.deadline_at)')}
              - ${epochMsSql(QUESTION_OPENED_SQL)} AS "scheduledMs", own.outcome_value AS outcome,
            ${segmentsSql('own')} AS own, ${segmentsSql('other')} AS other
     FROM scored own JOIN scored other USING (question_id) JOIN question q ON q.id = question_id
     WHERE own.party_id = $13 AND other.party_id = $14
     ORDER BY q.id`,
    [...scoreFilterParameters({ ...filter, subjectIds: [ownId, otherId] }), ownId, otherId],
  );
}

const epochMsSql = (instant: string) => `(extract(epoch FROM ${instant}) * 1000)::double precision`;

const segmentsSql = (side: string) => `(
  SELECT jsonb_build_object('scores', jsonb_agg(score ORDER BY n), 'probabilities', jsonb_agg(millionths / 1e6 ORDER BY n), 'starts', jsonb_agg(${epochMsSql('starts_at')} ORDER BY n),
                            'ends', jsonb_agg(${epochMsSql('ends_at')} ORDER BY n))
  FROM unnest(${side}.segment_scores, ${side}.segment_millionths, ${side}.segment_starts, ${side}.segment_ends)
    WITH ORDINALITY AS segment (score, millionths, starts_at, ends_at, n))`;
