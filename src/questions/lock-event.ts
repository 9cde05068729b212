import { In, type EntityManager } from 'typeorm';
import { DomainError, notFound } from '../platform/domain-error.js';
import { lockEvents } from '../scores/lock-events.js';
import { Question } from './question.entity.js';

/**
 * Locks the event of a question with all its siblings, for a change that re-scores, and reads the question.
 * @throws DomainError when the question does not exist or was merged into another
 */
export async function lockForScoring(tx: EntityManager, questionId: string): Promise<Question> {
  const [question] = await lockAllForScoring(tx, [questionId]);
  return question!;
}

/**
 * Does the same for several questions at once, and reads them in the order of their ids.
 * @throws DomainError when one does not exist or was merged into another
 */
export async function lockAllForScoring(
  tx: EntityManager,
  questionIds: readonly string[],
): Promise<Question[]> {
  const rows = await tx.query<{ id: string; eventId: string }[]>(
    'SELECT id, event_id AS "eventId" FROM question WHERE id = ANY ($1)',
    [questionIds],
  );
  const missing = questionIds.find((id) => !rows.some((row) => row.id === id));
  if (missing) throw notFound('question', missing);
  await lockEvents(
    tx,
    rows.map(({ eventId }) => eventId),
  );
  const questions = await tx.find(Question, { where: { id: In([...questionIds]) }, order: { id: 'ASC' } });
  questions.forEach(refuseMerged);
  return questions;
}

/** @throws DomainError when there is no such question */
export async function eventOf(tx: EntityManager, questionId: string): Promise<string> {
  const [row] = await tx.query<{ event_id: string }[]>('SELECT event_id FROM question WHERE id = $1', [
    questionId,
  ]);
  if (!row) throw notFound('question', questionId);
  return row.event_id;
}

/** @throws DomainError when the question only points at another one */
export function refuseMerged(question: { id: string; mergedInto: string | null }): void {
  if (question.mergedInto === null) return;
  throw new DomainError(
    'conflict',
    'question_merged',
    `This question was merged into ${question.mergedInto}. Use that one.`,
  );
}
