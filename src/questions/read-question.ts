import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/domain-error.js';
import { QUESTION_OPENED_SQL } from '../scores/question-opened.js';
import type { QuestionView, SimilarQuestion } from './question.schemas.js';

/** SQL for the status of question `q`, by the database's clock. */
export const QUESTION_STATUS_SQL = `CASE
  WHEN q.ruling IS NOT NULL THEN q.ruling
  WHEN q.due_at <= app_now() THEN 'overdue'
  WHEN q.next_check_on IS NOT NULL THEN 'postponed'
  ELSE 'open' END`;

/** SQL condition on question `q`: somebody disputes the ruling in force. */
export const DISPUTED_SQL = `EXISTS (SELECT FROM ruling_review v
  WHERE v.question_id = q.id AND v.version = q.resolution_version AND v.verdict = 'disputed')`;

/** SQL columns of a `QuestionRow` for question `q`. */
export const QUESTION_COLUMNS_SQL = `
  q.id, q.text, q.type, q.options, q.unit, ${QUESTION_STATUS_SQL} AS status, q.event_id AS "eventId",
  ${QUESTION_OPENED_SQL} AS "openedAt", coalesce(q.closes_at, q.deadline_at) AS "closesAt",
  q.deadline_at AS "deadlineAt", q.deadline_phrase AS "deadlinePhrase",
  q.deadline_precision AS "deadlinePrecision", q.next_check_on AS "nextCheckOn",
  q.overdue_flagged_at AS "overdueFlaggedAt", q.owner_id AS "ownerId", q.criteria, q.condition, q.tags, q.cluster,
  q.reference_probability AS "referenceProbability", q.resolution_version AS "resolutionVersion",
  ${DISPUTED_SQL} AS disputed,
  q.merged_into AS "mergedInto", q.recorded_at AS "recordedAt", q.version`;

type Instants = 'openedAt' | 'closesAt' | 'deadlineAt' | 'overdueFlaggedAt' | 'recordedAt';
export type QuestionRow = Omit<QuestionView, Instants> & {
  openedAt: Date | null;
  closesAt: Date;
  deadlineAt: Date;
  overdueFlaggedAt: Date | null;
  recordedAt: Date;
};

export function toQuestionView(row: QuestionRow): QuestionView {
  return {
    ...row,
    openedAt: row.openedAt?.toISOString() ?? null,
    closesAt: row.closesAt.toISOString(),
    deadlineAt: row.deadlineAt.toISOString(),
    overdueFlaggedAt: row.overdueFlaggedAt?.toISOString() ?? null,
    recordedAt: row.recordedAt.toISOString(),
  };
}

/** @throws DomainError when there is no such question */
export async function readQuestion(tx: EntityManager, id: string): Promise<QuestionView> {
  const [row] = await tx.query<QuestionRow[]>(
    `SELECT ${QUESTION_COLUMNS_SQL} FROM question q WHERE q.id = $1`,
    [id],
  );
  if (!row) throw notFound('question', id);
  return toQuestionView(row);
}

/**
 * Up to three questions without a ruling that share most of their words with a text: shown, never joined.
 * @param exceptId the question just made, if one was
 */
export async function findSimilarQuestions(
  tx: EntityManager,
  text: string,
  exceptId: string | null,
): Promise<SimilarQuestion[]> {
  const rows = await tx.query<{ id: string; text: string; deadlineAt: Date }[]>(
    `WITH words AS (
       SELECT tsvector_to_array(to_tsvector('english', $1)) AS lexemes
     ), candidate AS (
       SELECT q.id, q.text, q.deadline_at, words.lexemes, tsvector_to_array(q.search) AS others
       FROM words, question q
       WHERE q.search @@ (SELECT to_tsquery('simple', string_agg(quote_literal(w), ' | ')) FROM unnest(words.lexemes) w)
         AND q.ruling IS NULL AND q.merged_into IS NULL AND q.id IS DISTINCT FROM $2::uuid
     ), measured AS (
       SELECT id, text, deadline_at,
              (SELECT count(*) FROM unnest(lexemes) w WHERE w = ANY (others))::float
                / greatest(cardinality(lexemes), cardinality(others), 1) AS overlap
       FROM candidate
     )
     SELECT id, text, deadline_at AS "deadlineAt" FROM measured
     WHERE overlap >= 0.5 ORDER BY overlap DESC, deadline_at, id LIMIT 3`,
    [text, exceptId],
  );
  return rows.map((row) => ({ ...row, deadlineAt: row.deadlineAt.toISOString() }));
}
