import type { EntityManager } from 'typeorm';
import { DISPUTED_SQL } from '../../questions/read-question.js';
import { LATE_SQL, STAYS_SQL } from '../../scores/question-opened.js';
import type { OutcomeItem } from '../pages/props/today.js';
import { AUTHOR_SQL, LIKELIHOOD_SQL, OUTCOME_SQL } from './sql-fragments.js';

/** The questions ruled on last, each with the forecast last in force on it and what that cost its author. */
export function readRecentOutcomes(tx: EntityManager, limit: number): Promise<OutcomeItem[]> {
  return tx.query<OutcomeItem[]>(
    `SELECT q.id AS "questionId", q.text, ${AUTHOR_SQL} AS author, ${LIKELIHOOD_SQL} AS likelihood,
            ${OUTCOME_SQL} AS outcome, ${DISPUTED_SQL} AS disputed, sc.brier::double precision / 1e12::double precision AS penalty,
            sc.wis::double precision / 1e12::double precision AS wis,
            r.resolved_at AS "resolvedAt"
     FROM resolution r
     JOIN question q ON q.id = r.question_id AND q.resolution_version = r.version
     JOIN LATERAL (
       SELECT f.*, s.author_id FROM forecast f JOIN statement s ON s.id = f.statement_id
       WHERE f.question_id = q.id AND f.stance = 'forecast' AND ${STAYS_SQL} AND NOT ${LATE_SQL}
       ORDER BY s.said_at DESC, f.recorded_at DESC, f.id DESC LIMIT 1
     ) f ON true
     JOIN author a ON a.id = f.author_id
     LEFT JOIN score sc ON sc.question_id = q.id AND sc.dimension = 'author' AND sc.subject_id = a.id
       AND sc.rule = 'carried-forward' AND sc.superseded_at IS NULL
     WHERE q.ruling IS NOT NULL AND q.merged_into IS NULL
     ORDER BY r.resolved_at DESC, q.id DESC LIMIT $1`,
    [limit],
  );
}
