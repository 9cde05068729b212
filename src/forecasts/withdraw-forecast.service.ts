import { Injectable } from '@nestjs/common';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { lockForScoring } from '../questions/lock-event.js';
import { rescore } from '../scores/rescore.js';
import { Forecast } from './forecast.entity.js';
import type { ForecastView, Withdrawal } from './forecast.schemas.js';
import { readForecast } from './read-forecast.js';

@Injectable()
export class WithdrawForecastService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Records that the author took a forecast back; it stops counting from then on.
   * @throws DomainError when it was withdrawn already, or at a time before it was said or still to come
   */
  withdraw(id: string, withdrawal: Withdrawal, caller: Caller): Promise<ForecastView> {
    return this.transactions.write(caller, async (tx) => {
      const { questionId } = await readForecast(tx, id);
      await lockForScoring(tx, questionId);
      const forecast = await readForecast(tx, id);
      if (forecast.withdrawnAt) {
        throw new DomainError(
          'conflict',
          'already_withdrawn',
          `This forecast was ${forecast.withdrawnAs} already.`,
        );
      }
      const now = await this.clock.now(tx);
      const withdrawnAt = withdrawal.withdrawnAt ?? now;
      if (withdrawnAt > now || withdrawnAt < new Date(forecast.saidAt)) {
        throw invalidField(
          'withdrawnAt',
          'withdrawn_out_of_range',
          'withdrawnAt: must lie between said at and now',
        );
      }
      await tx.update(Forecast, { questionId, id }, { withdrawnAt, withdrawnAs: 'withdrawn' });
      await appendLedgerEntry(tx, {
        stream: `question:${questionId}`,
        actor: caller.actor,
        kind: 'forecast.withdrawn',
        payload: { id, withdrawnAt },
      });
      await rescore(tx, [questionId]);
      return readForecast(tx, id);
    });
  }
}
