import { Injectable } from '@nestjs/common';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { settleStatementNotices } from '../notices/settle-notices.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField, notFound } from '../platform/domain-error.js';
import type { StatementView } from './forecast.schemas.js';
import { STATEMENT_SQL, type StatementRow, toStatementView } from './read-forecast.js';

/** When a statement that gives no forecast is to be looked at again. */
@Injectable()
export class SetReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives it another day of review, or none any more; what was told of it is read by that.
   * @throws DomainError where there is no such statement, it gives a forecast, or the day is not to come
   */
  set(id: string, reviewOn: string | null, caller: Caller): Promise<StatementView> {
    return this.transactions.write(caller, async (tx) => {
      const [found] = await tx.query<{ unscorable: string | null }[]>(
        'SELECT unscorable FROM statement WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (!found) throw notFound('statement', id);
      if (found.unscorable === null)
        throw new DomainError(
          'conflict',
          'gives_forecast',
          'This statement gives a forecast. Rule its question.',
        );
      if (reviewOn !== null && new Date(reviewOn) <= (await this.clock.now(tx)))
        throw invalidField(
          'reviewOn',
          'not_in_future',
          'reviewOn: must be a day after today',
          'Or send null, and it is settled.',
        );
      await tx.query('UPDATE statement SET review_on = $2 WHERE id = $1', [id, reviewOn]);
      await settleStatementNotices(tx, id);
      await appendLedgerEntry(tx, {
        stream: `statement:${id}`,
        actor: caller.actor,
        kind: 'statement.review-set',
        payload: { id, reviewOn },
      });
      const [row] = await tx.query<StatementRow[]>(`${STATEMENT_SQL} WHERE s.id = $1`, [id]);
      return toStatementView(row!);
    });
  }
}
