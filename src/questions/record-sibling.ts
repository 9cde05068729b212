import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { lockForScoring } from './lock-event.js';
import type { QuestionKind } from './question-types.js';
import type { Question } from './question.entity.js';
import type { CreateSibling } from './question.schemas.js';
import { type NewQuestion, recordQuestion } from './record-question.js';

/**
 * Locks the event of a question, and records another question about it with another deadline; what is not given is
 * taken from the elder.
 * @throws DomainError (409) when a question of the event has that deadline already
 */
export async function recordSibling(
  tx: EntityManager,
  elderId: string,
  sibling: CreateSibling,
  actor: string,
): Promise<QuestionKind & { id: string }> {
  const elder = await lockForScoring(tx, elderId);
  await requireOtherDeadline(tx, elder.eventId, sibling.deadline.at);
  return recordQuestion(tx, siblingOf(elder, sibling), actor);
}

async function requireOtherDeadline(tx: EntityManager, eventId: string, deadlineAt: Date): Promise<void> {
  const [known] = await tx.query<{ id: string; text: string }[]>(
    `SELECT id, text FROM question WHERE event_id = $1 AND deadline_at = $2 AND merged_into IS NULL ORDER BY id LIMIT 1`,
    [eventId, deadlineAt],
  );
  if (!known) return;
  const message = `deadline: is that of “${known.text}” already, question ${known.id} of the same event`;
  throw new DomainError('conflict', 'sibling_exists', message, [
    { path: 'deadline', code: 'sibling_exists', message, hint: 'Add the forecast to that question.' },
  ]);
}

function siblingOf(elder: Question, sibling: CreateSibling): NewQuestion {
  return {
    ...sibling,
    type: elder.type,
    options: elder.options ?? undefined,
    unit: elder.unit ?? undefined,
    text: sibling.text ?? elder.text,
    criteria: sibling.criteria ?? elder.criteria ?? undefined,
    condition: sibling.condition ?? elder.condition ?? undefined,
    tags: sibling.tags ?? elder.tags,
    cluster: sibling.cluster ?? elder.cluster ?? undefined,
    eventId: elder.eventId,
  };
}
