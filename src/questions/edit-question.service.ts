import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { staleVersion } from '../platform/domain-error.js';
import { rescore } from '../scores/rescore.js';
import { lockForScoring } from './lock-event.js';
import { requireOrderedTimes } from './question-rules.js';
import { requireMovableDeadline } from './move-deadline.js';
import { Question } from './question.entity.js';
import type { EditQuestion, QuestionView } from './question.schemas.js';
import { readQuestion } from './read-question.js';

@Injectable()
export class EditQuestionService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Corrects our reading of a question. The version before is kept; a moved deadline is a new one to be
   * flagged for; scores that depend on what changed are recomputed.
   * @throws DomainError (412) when somebody edited it since `expectedVersion`; (409) when a deadline is moved on
   *   which a ruling rests
   */
  edit(id: string, changes: EditQuestion, expectedVersion: number, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const before = await lockForScoring(tx, id);
      if (before.version !== expectedVersion) throw staleVersion('question', expectedVersion, before.version);
      const fields = toColumns(changes);
      const { openedAt, closesAt, deadlineAt } = before;
      requireOrderedTimes({ openedAt, closesAt, deadlineAt, ...fields });
      const moved = fields.deadlineAt !== undefined && +fields.deadlineAt !== +before.deadlineAt;
      if (moved) await requireMovableDeadline(tx, before, fields.deadlineAt!);
      await keepRevision(tx, before, caller.actor);
      const due = moved
        ? {
            dueRevision: before.dueRevision + 1,
            overdueFlaggedAt: null,
            nextCheckOn: null,
            postponedReason: null,
          }
        : {};
      await tx.update(
        Question,
        { id, version: expectedVersion },
        { ...fields, ...due, version: expectedVersion + 1 },
      );
      await appendLedgerEntry(tx, {
        stream: `question:${id}`,
        actor: caller.actor,
        kind: 'question.edited',
        payload: { id, version: expectedVersion + 1, fields },
      });
      await rescore(tx, [id]);
      return readQuestion(tx, id);
    });
  }
}

function toColumns({ deadline, ...fields }: EditQuestion): Partial<Question> {
  return { ...fields, ...(deadline && { deadlineAt: deadline.at, deadlinePrecision: deadline.precision }) };
}

async function keepRevision(tx: EntityManager, before: Question, actor: string): Promise<void> {
  await tx.query(
    `INSERT INTO question_revision (question_id, version, fields, actor)
     SELECT id, version, to_jsonb(q) - '{search,due_at,ruling,resolution_version}'::text[], $2 FROM question q WHERE id = $1`,
    [before.id, actor],
  );
}
