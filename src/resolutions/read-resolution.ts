import type { EntityManager } from 'typeorm';
import type { QuestionType } from '../questions/question.schemas.js';
import { actorNameSql } from '../people/responsible.js';
import type { Resolution } from './resolution.entity.js';
import { daysLate } from './resolution-rules.js';
import type { ResolutionView } from './resolution.schemas.js';

type Row = Omit<Resolution, 'actor'> & { deadlineAt: Date; type: QuestionType } & Pick<
    ResolutionView,
    'by' | 'reviews'
  >;

/** Every version of a question's ruling, newest first. */
export async function readResolutions(tx: EntityManager, questionId: string): Promise<ResolutionView[]> {
  const rows = await tx.query<Row[]>(
    `SELECT r.question_id AS "questionId", r.version, r.ruling, r.outcome, r.outcome_value AS "outcomeValue", r.reason,
            r.happened_on AS "happenedOn", r.known_at AS "knownAt", r.known_at_assumed AS "knownAtAssumed",
            r.resolved_at AS "resolvedAt", r.note, r.evidence, ${actorNameSql('r.actor')} AS by, reviews,
            q.deadline_at AS "deadlineAt", q.type
     FROM resolution r JOIN question q ON q.id = r.question_id
     CROSS JOIN LATERAL (
       SELECT coalesce(jsonb_agg(jsonb_build_object(
         'verdict', v.verdict, 'reason', v.reason, 'by', ${actorNameSql('v.reviewer')},
         'reviewedAt', to_char(v.reviewed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
       ) ORDER BY v.reviewed_at, v.reviewer), '[]') AS reviews
       FROM ruling_review v WHERE v.question_id = r.question_id AND v.version = r.version
     ) said
     WHERE r.question_id = $1 ORDER BY r.version DESC`,
    [questionId],
  );
  return rows.map(toResolutionView);
}

function toResolutionView(row: Row): ResolutionView {
  return {
    questionId: row.questionId,
    version: row.version,
    outcome: shownOutcome(row),
    reason: row.reason,
    happenedOn: row.happenedOn,
    daysLate: daysLate(row.happenedOn, row.deadlineAt),
    knownAt: row.knownAt?.toISOString() ?? null,
    knownAtAssumed: row.knownAtAssumed,
    resolvedAt: row.resolvedAt.toISOString(),
    note: row.note,
    evidence: toEvidenceView(row.evidence),
    by: row.by,
    reviews: row.reviews,
    disputed: row.reviews.some(({ verdict }) => verdict === 'disputed'),
  };
}

/** Evidence as answers and pages show it: a quote that nobody gave is `null`. */
export function toEvidenceView(evidence: Resolution['evidence']): ResolutionView['evidence'] {
  return evidence.map(({ url, quote }) => ({ url, quote: quote ?? null }));
}

function shownOutcome({ ruling, outcome, outcomeValue, type }: Row): ResolutionView['outcome'] {
  if (ruling !== 'resolved') return ruling;
  const isNumber = type === 'numeric' || (type === 'binary' && outcome !== 'yes' && outcome !== 'no');
  return isNumber ? outcomeValue! : outcome!;
}
