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
import { readForecast } from './read-forecast.js';
import { type PhraseReading, type PhraseSource, readPhrase } from './read-phrase.js';

type PhraseForecast = Pick<Forecast, 'id' | 'questionId' | 'scale'> & { phrase: string };

const NO_READING: PhraseReading = {
  probability: null,
  phraseLow: null,
  phraseHigh: null,
  scale: null,
  scaleFrom: null,
  pointRule: null,
};

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
      const [source] = await tx.query<[PhraseSource]>('SELECT name, scale FROM source WHERE id = $1', [
        sourceId,
      ]);
      const forecasts = await readPhraseForecasts(tx, sourceId);
      const changed = forecasts
        .map(({ phrase, ...before }) => ({ before, reading: readPhrase(phrase, null, source) ?? NO_READING }))
        .filter(({ before, reading }) => before.scale !== reading.scale);
      for (const { before, reading } of changed)
        await writeReading(tx, { id: before.id, questionId: before.questionId, ...reading }, caller.actor);
      await rescore(tx, [...new Set(changed.map(({ before }) => before.questionId))]);
      return { phrases: forecasts.length, changed: changed.length };
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

/** What the scale of a source decided, or could have: a number that somebody gave and a scale that somebody named stay. */
function readPhraseForecasts(tx: EntityManager, sourceId: string): Promise<PhraseForecast[]> {
  return tx.query<PhraseForecast[]>(
    `SELECT f.id, f.question_id AS "questionId", f.phrase, f.scale
     FROM statement s JOIN forecast f ON f.statement_id = s.id
     WHERE s.source_id = $1 AND f.phrase IS NOT NULL AND (f.scale_from IN ('source', 'assumed') OR f.probability IS NULL)
     ORDER BY f.id`,
    [sourceId],
  );
}

async function eventsOfSource(tx: EntityManager, sourceId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT q.event_id AS id FROM statement s JOIN forecast f ON f.statement_id = s.id
     JOIN question q ON q.id = f.question_id WHERE s.source_id = $1 AND f.phrase IS NOT NULL`,
    [sourceId],
  );
  return rows.map(({ id }) => id);
}
