import type { EntityManager } from 'typeorm';
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

export interface Rereading {
  /** Forecasts in words whose reading the scale of the source decides, and how many of them come out on another scale. */
  forecasts: number;
  changed: number;
  /** Each phrase as it is read now. */
  readings: (PhraseReading & { phrase: string })[];
}

/**
 * SQL condition on a forecast `f`: the scale of its source decided what it is worth, or could have. A number that
 * somebody gave and a scale that somebody named stay.
 */
const READ_BY_SOURCE_SQL = `f.phrase IS NOT NULL AND (f.scale_from IN ('source', 'assumed') OR f.probability IS NULL)`;

/** What would change if the phrases of a source were read again, on the scale that it has now. */
export async function planRereading(tx: EntityManager, sourceId: string): Promise<Rereading> {
  const [source] = await tx.query<[PhraseSource]>('SELECT name, scale FROM source WHERE id = $1', [sourceId]);
  const phrases = await tx.query<{ phrase: string; scale: string | null; n: number }[]>(
    `SELECT f.phrase, f.scale, count(*)::int AS n FROM statement s JOIN forecast f ON f.statement_id = s.id
     WHERE s.source_id = $1 AND ${READ_BY_SOURCE_SQL} GROUP BY 1, 2`,
    [sourceId],
  );
  const readingOf = new Map(
    phrases.map(({ phrase }) => [phrase, readPhrase(phrase, null, source) ?? NO_READING]),
  );
  const sum = (counted: typeof phrases) => counted.reduce((total, { n }) => total + n, 0);
  return {
    forecasts: sum(phrases),
    changed: sum(phrases.filter(({ phrase, scale }) => readingOf.get(phrase)!.scale !== scale)),
    readings: [...readingOf].map(([phrase, reading]) => ({ phrase, ...reading })),
  };
}

/** Reads the forecasts of a source as planned. Gives those that come out on another scale. */
export async function applyRereading(
  tx: EntityManager,
  sourceId: string,
  readings: Rereading['readings'],
): Promise<{ id: string; questionId: string; phrase: string }[]> {
  const [changed] = await tx.query<[{ id: string; questionId: string; phrase: string }[], number]>(
    `UPDATE forecast f SET probability = r.probability, phrase_low = r."phraseLow", phrase_high = r."phraseHigh",
            scale = r.scale, scale_from = r."scaleFrom", point_rule = r."pointRule"
     FROM statement s, jsonb_to_recordset($2) AS r (
       phrase text, probability float8, "phraseLow" float8, "phraseHigh" float8, scale text, "scaleFrom" text, "pointRule" text)
     WHERE s.id = f.statement_id AND s.source_id = $1 AND ${READ_BY_SOURCE_SQL}
       AND f.phrase = r.phrase AND f.scale IS DISTINCT FROM r.scale
     RETURNING f.id, f.question_id AS "questionId", f.phrase`,
    [sourceId, JSON.stringify(readings)],
  );
  return changed;
}
