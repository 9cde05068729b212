import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { eventOf, refuseMerged } from '../questions/lock-event.js';
import { Question } from '../questions/question.entity.js';
import type { QuestionView } from '../questions/question.schemas.js';
import { readQuestion } from '../questions/read-question.js';
import { lockEvents } from '../scores/lock-events.js';
import { rescore } from '../scores/rescore.js';
import { relocateForecasts } from './relocate-forecasts.js';

@Injectable()
export class MergeQuestionsService {
  constructor(private readonly transactions: Transactions) {}

  /** Merges a duplicate into the question to keep: its forecasts move there, its page points there. */
  merge(id: string, into: string, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      if (id === into)
        throw invalidField('into', 'same_question', 'into: a question cannot be merged into itself');
      await lockEvents(tx, [await eventOf(tx, id), await eventOf(tx, into)]);
      refuseMerged(await tx.findOneByOrFail(Question, { id }));
      refuseMerged(await tx.findOneByOrFail(Question, { id: into }));
      await relocateForecasts(tx, { from: id, to: into, withdrawnAs: 'merged' }, null);
      await tx.query('UPDATE question SET merged_into = $2, version = version + 1 WHERE id = $1', [id, into]);
      return settle(tx, { id, into, kind: 'question.merged' }, caller);
    });
  }

  /** Undoes a merge: the forecasts that came from the duplicate go back. */
  unmerge(id: string, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const { mergedInto: into } = await readQuestion(tx, id);
      if (!into)
        throw new DomainError('conflict', 'not_merged', 'This question was not merged into another.');
      await lockEvents(tx, [await eventOf(tx, id), await eventOf(tx, into)]);
      await tx.query(
        `UPDATE forecast f SET withdrawn_at = copy.withdrawn_at, withdrawn_as = copy.withdrawn_as
         FROM forecast copy
         WHERE f.question_id = $1 AND f.withdrawn_as = 'merged' AND copy.question_id = $2 AND copy.moved_from = f.id
           AND coalesce(copy.withdrawn_as, '') NOT IN ('moved', 'merged')`,
        [id, into],
      );
      await tx.query(
        `UPDATE forecast copy SET withdrawn_at = coalesce(copy.withdrawn_at, app_now()), withdrawn_as = 'moved'
         FROM forecast f WHERE f.question_id = $1 AND copy.question_id = $2 AND copy.moved_from = f.id
           AND coalesce(f.withdrawn_as, '') <> 'merged'`,
        [id, into],
      );
      await tx.query('UPDATE question SET merged_into = NULL, version = version + 1 WHERE id = $1', [id]);
      return settle(tx, { id, into, kind: 'question.unmerged' }, caller);
    });
  }
}

async function settle(
  tx: EntityManager,
  { id, into, kind }: { id: string; into: string; kind: string },
  caller: Caller,
): Promise<QuestionView> {
  const payload = { id, into };
  await appendLedgerEntry(tx, { stream: `question:${id}`, actor: caller.actor, kind, payload });
  await rescore(tx, [id, into]);
  return readQuestion(tx, id);
}
