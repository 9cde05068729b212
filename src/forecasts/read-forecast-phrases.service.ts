import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { partyIdOf } from '../parties/read-party.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { eventOf } from '../questions/lock-event.js';
import { lockEvents } from '../scores/lock-events.js';
import { rescore } from '../scores/rescore.js';
import { Forecast } from './forecast.entity.js';
import type { ForecastView, GiveReading, RereadView } from './forecast.schemas.js';
import { applyRereading, NO_READING, planRereading } from './plan-rereading.js';
import { readForecast } from './read-forecast.js';
import { type PhraseReading, readPhrase } from './read-phrase.js';

@Injectable()
export class ReadForecastPhrasesService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Says what the phrase of one forecast is worth: a number of one's own, or the scale on which to read it.
   * @throws DomainError when it has no phrase, or the scale does not have it
   */
  give(id: string, reading: GiveReading, caller: Caller): Promise<ForecastView> {
    return this.transactions.write(caller, async (tx) => {
      const { questionId, phrase } = await readForecast(tx, id);
      if (phrase === null)
        throw new DomainError(
          'conflict',
          'no_phrase',
          'This forecast has no phrase: it was given as a number.',
        );
      await lockEvents(tx, [await eventOf(tx, questionId)]);
      await writeReading(tx, { id, questionId, ...toReading(phrase, reading) }, caller.actor);
      await rescore(tx, [questionId]);
      return readForecast(tx, id);
    });
  }

  /** Reads the phrases of a source again, on the scale that it has now, where nobody named another one. */
  rereadSource(idOrSlug: string, caller: Caller): Promise<RereadView> {
    return this.transactions.write(caller, async (tx) => {
      const sourceId = await partyIdOf(tx, 'source', idOrSlug);
      await lockEvents(tx, await eventsOfSource(tx, sourceId));
      const { forecasts, readings } = await planRereading(tx, sourceId);
      const changed = await applyRereading(tx, sourceId, readings);
      if (changed.length > 0)
        await appendLedgerEntry(tx, {
          stream: `source:${sourceId}`,
          actor: caller.actor,
          kind: 'source.reread',
          payload: { id: sourceId, readings, forecasts: changed },
        });
      await rescore(tx, [...new Set(changed.map(({ questionId }) => questionId))]);
      return { phrases: forecasts, changed: changed.length };
    });
  }
}

function toReading(phrase: string, { probability, scale }: GiveReading): PhraseReading {
  if (probability !== undefined) return { ...NO_READING, probability };
  const found = readPhrase(phrase, scale!, null);
  if (found) return found;
  throw invalidField(
    'scale',
    'phrase_not_on_scale',
    `scale: ${scale} does not have “${phrase}”`,
    'Give a probability.',
  );
}

async function writeReading(
  tx: EntityManager,
  { id, questionId, ...reading }: PhraseReading & { id: string; questionId: string },
  actor: string,
): Promise<void> {
  await tx.update(Forecast, { id, questionId }, reading);
  await appendLedgerEntry(tx, {
    stream: `question:${questionId}`,
    actor,
    kind: 'forecast.read',
    payload: { id, questionId, ...reading },
  });
}

async function eventsOfSource(tx: EntityManager, sourceId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT q.event_id AS id FROM statement s JOIN forecast f ON f.statement_id = s.id
     JOIN question q ON q.id = f.question_id WHERE s.source_id = $1 AND f.phrase IS NOT NULL`,
    [sourceId],
  );
  return rows.map(({ id }) => id);
}
