import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { lockAllForScoring } from './lock-event.js';
import { Question } from './question.entity.js';
import type { Postponement, QuestionView } from './question.schemas.js';
import { readQuestion } from './read-question.js';

@Injectable()
export class PostponeQuestionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Premature: looked at, too early to rule. Leaves the overdue queue until the next check.
   * @throws DomainError when it is ruled already, or the next check is not in the future
   */
  postpone(id: string, postponement: Postponement, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      await this.put(tx, [id], postponement, caller);
      return readQuestion(tx, id);
    });
  }

  /**
   * Does the same to several questions, or to none of them.
   * @throws DomainError when one is ruled already, or the next check is not in the future
   */
  postponeAll(ids: readonly string[], postponement: Postponement, caller: Caller): Promise<void> {
    return this.transactions.write(caller, (tx) => this.put(tx, ids, postponement, caller));
  }

  private async put(
    tx: EntityManager,
    ids: readonly string[],
    { nextCheckOn, reason }: Postponement,
    { actor }: Caller,
  ): Promise<void> {
    const questions = await lockAllForScoring(tx, ids);
    questions.forEach(requireUnruled);
    if (new Date(nextCheckOn) <= (await this.clock.now(tx))) {
      throw invalidField(
        'nextCheckOn',
        'not_in_future',
        'nextCheckOn: must be a day after today',
        'Or rule the question now.',
      );
    }
    for (const { id, dueRevision } of questions) {
      await tx.update(
        Question,
        { id },
        { nextCheckOn, postponedReason: reason, dueRevision: dueRevision + 1, overdueFlaggedAt: null },
      );
      await appendLedgerEntry(tx, {
        stream: `question:${id}`,
        actor,
        kind: 'question.postponed',
        payload: { id, nextCheckOn, reason },
      });
    }
  }
}

function requireUnruled({ ruling, text }: Question): void {
  if (ruling === null) return;
  throw new DomainError('conflict', 'already_resolved', `“${text}” has a ruling. Re-open it first.`);
}
