import { Injectable } from '@nestjs/common';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { requireActivePerson } from '../people/read-people.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { lockForScoring } from './lock-event.js';
import type { QuestionView } from './question.schemas.js';
import { readQuestion } from './read-question.js';

/** Whose it is to see to a question. */
@Injectable()
export class SetOwnerService {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError where there is no such question or person */
  set(id: string, personId: string | null, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      await lockForScoring(tx, id);
      if (personId !== null) await requireActivePerson(tx, personId, 'personId');
      await tx.query('UPDATE question SET owner_id = $2 WHERE id = $1', [id, personId]);
      await appendLedgerEntry(tx, {
        stream: `question:${id}`,
        actor: caller.actor,
        kind: 'question.owner-set',
        payload: { id, personId },
      });
      return readQuestion(tx, id);
    });
  }
}
