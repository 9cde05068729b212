import type { EntityManager } from 'typeorm';
import { DomainError, notFound } from '../platform/domain-error.js';
import { lockEvents } from '../scores/lock-events.js';
import { Question } from './question.entity.js';

/**
 * Locks the event of a question with all its siblings, for a change that re-scores, and reads the question.
 * @throws DomainError when the question does not exist or was merged into another
 */
export async function lockForScoring(tx: EntityManager, questionId: string): Promise<Question> {
  await lockEvents(tx, [await eventOf(tx, questionId)]);
  const question = await tx.findOneByOrFail(Question, { id: questionId });
  refuseMerged(question);
  return question;
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
