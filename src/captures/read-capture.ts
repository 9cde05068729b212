import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/domain-error.js';
import type { CandidateView, CaptureView } from './capture.schemas.js';
import type { StoredCandidate } from './to-candidate-view.js';

type Row = Omit<CaptureView, 'candidates' | 'maybe' | 'recordedAt'> & {
  recordedAt: Date;
  candidates: StoredCandidate[];
  decisions: (NonNullable<CandidateView['decision']> & { candidate: number })[];
};

/** @throws DomainError when there is no such capture */
export async function readCapture(tx: EntityManager, id: string): Promise<CaptureView> {
  const [row] = await tx.query<Row[]>(
    `SELECT id, text, text_hash AS "textHash", url, page_title AS "pageTitle", source, published_on::text AS "publishedOn",
            published_on_from AS "publishedOnFrom", candidates, recorded_at AS "recordedAt",
            coalesce((SELECT jsonb_agg(jsonb_build_object('candidate', candidate, 'decision', decision,
                                                          'questionId', question_id, 'statementId', statement_id))
                      FROM capture_decision WHERE capture_id = c.id), '[]') AS decisions
     FROM capture c WHERE id = $1`,
    [id],
  );
  if (!row) throw notFound('capture', id);
  const { candidates, decisions, recordedAt, ...capture } = row;
  const found = candidates.map(({ isMaybe, ...candidate }) => {
    const decided = decisions.find((decision) => decision.candidate === candidate.index);
    const decision = decided
      ? { decision: decided.decision, questionId: decided.questionId, statementId: decided.statementId }
      : null;
    return { isMaybe, view: { ...candidate, decision } };
  });
  return {
    ...capture,
    candidates: found.filter(({ isMaybe }) => !isMaybe).map(({ view }) => view),
    maybe: found.filter(({ isMaybe }) => isMaybe).map(({ view }) => view),
    recordedAt: recordedAt.toISOString(),
  };
}
