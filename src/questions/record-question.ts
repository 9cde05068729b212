import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { personOf } from '../platform/actor.js';
import { Event } from './event.entity.js';
import { requireOrderedTimes } from './question-rules.js';
import { Question } from './question.entity.js';
import type { QuestionKind } from './question-types.js';
import type { CreateQuestion } from './question.schemas.js';

/** A question to record; without `eventId` it begins an event of its own. */
export type NewQuestion = CreateQuestion & { eventId?: string };

/** Inserts a question, which is its recorder’s to see to where that is a person; its event if it has none yet, and the ledger entry. */
export async function recordQuestion(
  tx: EntityManager,
  question: NewQuestion,
  actor: string,
): Promise<QuestionKind & { id: string }> {
  const { text, type, deadline } = question;
  const times = {
    openedAt: question.openedAt ?? null,
    closesAt: question.closesAt ?? null,
    deadlineAt: deadline.at,
  };
  requireOrderedTimes(times);
  const id = uuidv7();
  const eventId = question.eventId ?? uuidv7();
  if (!question.eventId) await tx.insert(Event, { id: eventId, title: text });
  const row = {
    id,
    eventId,
    text,
    type,
    options: question.options ?? null,
    unit: question.unit ?? null,
    ...times,
    deadlinePhrase: question.deadlinePhrase ?? null,
    deadlinePrecision: deadline.precision,
    criteria: question.criteria ?? null,
    condition: question.condition ?? null,
    tags: question.tags ?? [],
    cluster: question.cluster ?? null,
    referenceProbability: question.referenceProbability ?? null,
    ownerId: personOf(actor),
  };
  await tx.insert(Question, row);
  await appendLedgerEntry(tx, { stream: `question:${id}`, actor, kind: 'question.recorded', payload: row });
  return row;
}
