import { Injectable } from '@nestjs/common';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { lockForScoring } from './lock-event.js';
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
  postpone(id: string, { nextCheckOn, reason }: Postponement, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const question = await lockForScoring(tx, id);
      if (question.ruling)
        throw new DomainError(
          'conflict',
          'already_resolved',
          'This question has a ruling. Re-open it first.',
        );
      if (new Date(nextCheckOn) <= (await this.clock.now(tx))) {
        throw invalidField(
          'nextCheckOn',
          'not_in_future',
          'nextCheckOn: must be a day after today',
          'Or rule the question now.',
        );
      }
      await tx.update(
        Question,
        { id },
        {
          nextCheckOn,
          postponedReason: reason,
          dueRevision: question.dueRevision + 1,
          overdueFlaggedAt: null,
        },
      );
      await appendLedgerEntry(tx, {
        stream: `question:${id}`,
        actor: caller.actor,
        kind: 'question.postponed',
        payload: { id, nextCheckOn, reason },
      });
      return readQuestion(tx, id);
    });
  }
}
