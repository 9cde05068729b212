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
import { relocateForecasts, type Relocated, returnForecasts } from './relocate-forecasts.js';

interface Merge {
  id: string;
  into: string;
}

@Injectable()
export class MergeQuestionsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Merges a duplicate into the question to keep: its forecasts move there, its page points there.
   * @throws DomainError when one of them was merged before, or both are the same
   */
  merge(id: string, into: string, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      if (id === into)
        throw invalidField('into', 'same_question', 'into: a question cannot be merged into itself');
      await lockEvents(tx, [await eventOf(tx, id), await eventOf(tx, into)]);
      refuseMerged(await tx.findOneByOrFail(Question, { id }));
      refuseMerged(await tx.findOneByOrFail(Question, { id: into }));
      const moved = await relocateForecasts(tx, { from: id, to: into, withdrawnAs: 'merged' }, null);
      await pointAt(tx, id, into);
      return settle(tx, { id, into }, { kind: 'question.merged', moved }, caller);
    });
  }

  /**
   * Undoes a merge: the forecasts that came from the duplicate go back, but for those that were moved on.
   * @throws DomainError when it was not merged, or what it was merged into was merged itself
   */
  unmerge(id: string, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const { mergedInto: before } = await readQuestion(tx, id);
      await lockEvents(tx, [await eventOf(tx, id), await eventOf(tx, before ?? id)]);
      const { mergedInto: into } = await readQuestion(tx, id);
      if (!into || into !== before)
        throw new DomainError('conflict', 'not_merged', 'This question was not merged into another.');
      refuseMerged(await tx.findOneByOrFail(Question, { id: into }));
      const moved = await returnForecasts(tx, id, into);
      await pointAt(tx, id, null);
      return settle(tx, { id, into }, { kind: 'question.unmerged', moved }, caller);
    });
  }
}

async function pointAt(tx: EntityManager, id: string, into: string | null): Promise<void> {
  await tx.query('UPDATE question SET merged_into = $2, version = version + 1 WHERE id = $1', [id, into]);
}

async function settle(
  tx: EntityManager,
  merge: Merge,
  { kind, moved }: { kind: string; moved: Relocated[] },
  { actor }: Caller,
): Promise<QuestionView> {
  const { id, into } = merge;
  const forecasts = moved.map((forecast) => ({ ...forecast }));
  await appendLedgerEntry(tx, { stream: `question:${id}`, actor, kind, payload: { id, into, forecasts } });
  await rescore(tx, [id, into]);
  return readQuestion(tx, id);
}
