import type { EntityManager } from 'typeorm';
import type { Forecast } from './forecast.entity.js';
import { type PhraseReading, type PhraseSource, readPhrase } from './read-phrase.js';

/** What a phrase is worth that no scale has. */
export const NO_READING: PhraseReading = {
  probability: null,
  phraseLow: null,
  phraseHigh: null,
  scale: null,
  scaleFrom: null,
  pointRule: null,
};

type PhraseForecast = Pick<Forecast, 'id' | 'questionId' | 'scale'> & { phrase: string };

export interface Rereading {
  /** Forecasts in words whose reading the scale of the source decides. */
  forecasts: number;
  /** Those that come out on another scale. */
  changed: { id: string; questionId: string; reading: PhraseReading }[];
}

/** What would change if the phrases of a source were read again, on the scale that it has now. */
export async function planRereading(tx: EntityManager, sourceId: string): Promise<Rereading> {
  const [source] = await tx.query<[PhraseSource]>('SELECT name, scale FROM source WHERE id = $1', [sourceId]);
  const forecasts = await readPhraseForecasts(tx, sourceId);
  const changed = forecasts
    .map(({ id, questionId, phrase, scale }) => ({
      id,
      questionId,
      before: scale,
      reading: readPhrase(phrase, null, source) ?? NO_READING,
    }))
    .filter(({ before, reading }) => before !== reading.scale)
    .map(({ id, questionId, reading }) => ({ id, questionId, reading }));
  return { forecasts: forecasts.length, changed };
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
