import { Injectable } from '@nestjs/common';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { eventOf, refuseMerged } from '../questions/lock-event.js';
import { readQuestion } from '../questions/read-question.js';
import { lockEvents } from '../scores/lock-events.js';
import { rescore } from '../scores/rescore.js';
import type { ForecastView } from './forecast.schemas.js';
import { readForecast } from './read-forecast.js';
import { relocateForecasts } from './relocate-forecasts.js';

@Injectable()
export class MoveForecastService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Moves a forecast that was filed under the wrong question. Moving it back undoes it.
   * @throws DomainError when it was moved away before, or both questions are the same
   */
  move(id: string, toQuestionId: string, caller: Caller): Promise<ForecastView> {
    return this.transactions.write(caller, async (tx) => {
      const { questionId: from } = await readForecast(tx, id);
      if (from === toQuestionId)
        throw invalidField('toQuestionId', 'same_question', 'toQuestionId: the forecast is there already');
      await lockEvents(tx, [await eventOf(tx, from), await eventOf(tx, toQuestionId)]);
      refuseMerged(await readQuestion(tx, toQuestionId));
      const [moved] = await relocateForecasts(tx, { from, to: toQuestionId, withdrawnAs: 'moved' }, [id]);
      if (!moved)
        throw new DomainError(
          'conflict',
          'already_moved',
          'This forecast was moved away before. Move its newest copy.',
        );
      await appendLedgerEntry(tx, {
        stream: `question:${toQuestionId}`,
        actor: caller.actor,
        kind: 'forecast.moved',
        payload: { id: moved.id, movedFrom: id, fromQuestionId: from, toQuestionId },
      });
      await rescore(tx, [from, toQuestionId]);
      return readForecast(tx, moved.id);
    });
  }
}
