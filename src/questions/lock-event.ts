import type { EntityManager } from 'typeorm';
import { DomainError, notFound } from '../platform/domain-error.js';
import { Question } from './question.entity.js';

/**
 * Locks the event of a question, then every sibling in id order, for a change that re-scores. Reads made by
 * later statements of the transaction see what other writers committed before.
 * @throws DomainError when the question does not exist or was merged into another
 */
export async function lockForScoring(tx: EntityManager, questionId: string): Promise<Question> {
  const eventId = await eventOf(tx, questionId);
  await lockEvent(tx, eventId);
  const question = await tx.findOneByOrFail(Question, { id: questionId });
  refuseMerged(question);
  return question;
}

/** Locks an event and its questions in id order. */
export async function lockEvent(tx: EntityManager, eventId: string): Promise<void> {
  await tx.query('SELECT id FROM event WHERE id = $1 FOR UPDATE', [eventId]);
  await tx.query('SELECT id FROM question WHERE event_id = $1 ORDER BY id FOR UPDATE', [eventId]);
}

/** Locks several events in id order, then their questions in id order. */
export async function lockEvents(tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  await tx.query('SELECT id FROM event WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [eventIds]);
  await tx.query('SELECT id FROM question WHERE event_id = ANY ($1) ORDER BY id FOR UPDATE', [eventIds]);
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
