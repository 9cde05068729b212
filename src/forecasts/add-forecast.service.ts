import { Injectable } from '@nestjs/common';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { lockForScoring } from '../questions/lock-event.js';
import { rescoreForNew } from '../scores/rescore.js';
import { requireSaid } from './forecast-rules.js';
import type { AddForecast, ForecastView } from './forecast.schemas.js';
import { readForecast } from './read-forecast.js';
import { recordForecast } from './record-forecast.js';

@Injectable()
export class AddForecastService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Adds a forecast or a revision to a question; late ones are kept, shown and not scored. */
  add(questionId: string, said: AddForecast, caller: Caller): Promise<ForecastView> {
    return this.transactions.write(caller, async (tx) => {
      const question = await lockForScoring(tx, questionId);
      requireSaid(said.saidAt, await this.clock.now(tx));
      const id = await recordForecast(tx, question, said, caller.actor);
      await rescoreForNew(tx, { questionId, id });
      return readForecast(tx, id);
    });
  }
}
