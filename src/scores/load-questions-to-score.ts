import type { EntityManager } from 'typeorm';
import { QUESTION_OPENED_SQL, STAYS_SQL } from './question-opened.js';
import type { QuestionToScore } from './score-question.js';

/** The resolved binary questions among `questionIds`, with everything their scores depend on, in one query. */
export async function loadQuestionsToScore(
  tx: EntityManager,
  questionIds: readonly string[],
): Promise<QuestionToScore[]> {
  const rows = await tx.query<QuestionToScore[]>(
    `SELECT q.id, coalesce(q.cluster, q.id::text) AS cluster,
            ${epochMs(QUESTION_OPENED_SQL)} AS "openedAt",
            ${epochMs('coalesce(q.closes_at, q.deadline_at)')} AS "closesAt",
            ${epochMs('q.deadline_at')} AS "deadlineAt",
            ${epochMs('r.known_at')} AS "knownAt",
            r.outcome_value AS outcome, q.reference_probability AS "referenceProbability",
            coalesce(f.forecasts, '[]') AS forecasts, coalesce(e.statements, '[]') AS "eventStatements"
     FROM question q
     JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object(
                'authorId', s.author_id, 'sourceId', s.source_id, 'attribution', s.attribution,
                'wording', s.wording, 'probability', f.probability, 'verbal', f.phrase IS NOT NULL,
                'framed', c.frame IS NOT NULL, 'saidAt', ${epochMs('s.said_at')},
                'recordedAt', ${epochMs('f.recorded_at')}, 'withdrawnAt', ${epochMs('f.withdrawn_at')})
              ORDER BY s.said_at, f.recorded_at, f.id) AS forecasts
       FROM forecast f JOIN statement s ON s.id = f.statement_id LEFT JOIN collection c ON c.id = s.collection_id
       WHERE f.question_id = q.id AND f.stance = 'forecast' AND ${STAYS_SQL}
     ) f ON true
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object(
                'authorId', s.author_id, 'saidAt', ${epochMs('s.said_at')}, 'wording', s.wording)) AS statements
       FROM (
         SELECT author_id, said_at, wording FROM statement WHERE event_id = q.event_id
         UNION ALL
         SELECT s.author_id, s.said_at, s.wording
         FROM question sibling JOIN forecast f ON f.question_id = sibling.id JOIN statement s ON s.id = f.statement_id
         WHERE sibling.event_id = q.event_id AND ${STAYS_SQL}
       ) s
     ) e ON true
     WHERE q.id = ANY ($1) AND q.type = 'binary' AND q.ruling = 'resolved' AND q.merged_into IS NULL
       AND f.forecasts IS NOT NULL
     ORDER BY q.id`,
    [questionIds],
  );
  return rows;
}

/** Milliseconds since 1970 as a double: instants have at most millisecond precision here. */
function epochMs(sql: string): string {
  return `(extract(epoch FROM ${sql}) * 1000)::double precision`;
}
