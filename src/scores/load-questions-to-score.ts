import type { EntityManager } from 'typeorm';
import { STAYS_SQL } from './question-opened.js';
import type { QuestionToScore } from './question-to-score.js';

const RESOLVED_SQL = `
  SELECT q.*, r.known_at, r.outcome_value
  FROM question q JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
  WHERE q.id = ANY ($1) AND q.ruling = 'resolved' AND q.merged_into IS NULL`;

const AS_IF_RESOLVED_SQL = `
  SELECT q.*, least(q.deadline_at, app_now()) AS known_at, NULL::double precision AS outcome_value
  FROM question q WHERE q.id = ANY ($1) AND q.merged_into IS NULL`;

/** It joins whole sets, never one question at a time: in a large import the planner knows nothing yet of the rows. */
const questionsToScoreSql = (resolvedSql: string) => `WITH resolved AS (${resolvedSql}), event AS (
    SELECT DISTINCT event_id AS id FROM resolved
  ), said AS (
    SELECT q.event_id, f.question_id, f.id, f.stance, f.probability, f.distribution, f.quantiles, f.phrase, f.scale, f.phrase_low, f.phrase_high, f.recorded_at, f.withdrawn_at,
           s.author_id, s.source_id, s.attribution, s.wording, s.said_at, s.collection_id
    FROM event JOIN question q ON q.event_id = event.id
    JOIN forecast f ON f.question_id = q.id
    JOIN statement s ON s.id = f.statement_id
    WHERE ${STAYS_SQL}
  ), forecasts AS MATERIALIZED (
    SELECT question_id, min(said_at) AS first_said_at,
           jsonb_agg(jsonb_build_object(
             'authorId', author_id, 'sourceId', source_id, 'attribution', attribution,
             'wording', wording, 'probability', probability, 'distribution', distribution,
             'quantiles', quantiles, 'phrase', phrase,
             'reading', CASE WHEN phrase IS NOT NULL AND probability IS NOT NULL
                        THEN jsonb_build_object('scale', scale, 'low', coalesce(phrase_low, probability),
                                                'high', coalesce(phrase_high, probability)) END,
             'framed', c.frame IS NOT NULL, 'saidAt', ${epochMs('said_at')},
             'recordedAt', ${epochMs('said.recorded_at')}, 'withdrawnAt', ${epochMs('withdrawn_at')})
           ORDER BY said_at, said.recorded_at, said.id) FILTER (WHERE stance = 'forecast') AS forecasts
    FROM said LEFT JOIN collection c ON c.id = collection_id
    WHERE question_id IN (SELECT id FROM resolved)
    GROUP BY question_id
  ), statements AS MATERIALIZED (
    SELECT event_id, jsonb_agg(jsonb_build_object(
             'authorId', author_id, 'saidAt', ${epochMs('said_at')}, 'wording', wording)) AS statements
    FROM (
      SELECT event_id, author_id, said_at, wording FROM said
      UNION ALL
      SELECT event_id, author_id, said_at, wording FROM statement JOIN event ON event.id = event_id
    ) s
    GROUP BY event_id
  )
  SELECT q.id, coalesce(q.cluster, q.id::text) AS cluster, ARRAY(SELECT DISTINCT unnest(q.tags) ORDER BY 1) AS tags, q.type, q.unit,
         cardinality(q.options) AS "optionCount",
         ${epochMs('coalesce(q.opened_at, f.first_said_at)')} AS "openedAt",
         ${epochMs('coalesce(q.closes_at, q.deadline_at)')} AS "closesAt",
         ${epochMs('q.deadline_at')} AS "deadlineAt",
         ${epochMs('q.known_at')} AS "knownAt",
         q.outcome_value AS outcome, q.reference_probability AS "referenceProbability",
         f.forecasts, e.statements AS "eventStatements"
  FROM resolved q
  JOIN forecasts f ON f.question_id = q.id AND f.forecasts IS NOT NULL
  JOIN statements e ON e.event_id = q.event_id
  ORDER BY q.id`;

/** The resolved questions among `questionIds`, with everything that their scores depend on, in one query. */
export function loadQuestionsToScore(
  tx: EntityManager,
  questionIds: readonly string[],
): Promise<QuestionToScore[]> {
  return tx.query(questionsToScoreSql(RESOLVED_SQL), [questionIds]);
}

/**
 * A question as it would be scored if its outcome were known by its deadline, or by now if that is earlier; only
 * the outcome is still to be filled in. Nothing where nobody gave a forecast.
 */
export async function loadAsIfResolved(
  tx: EntityManager,
  questionId: string,
): Promise<Omit<QuestionToScore, 'outcome'> | undefined> {
  const [question] = await tx.query<QuestionToScore[]>(questionsToScoreSql(AS_IF_RESOLVED_SQL), [
    [questionId],
  ]);
  return question;
}

/** Milliseconds since 1970 as a double: instants have at most millisecond precision here. */
function epochMs(sql: string): string {
  return `(extract(epoch FROM ${sql}) * 1000)::double precision`;
}
