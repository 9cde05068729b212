import { type PhraseSource, readPhrase } from '../forecasts/read-phrase.js';
import type { ImportContext } from './import-context.js';

interface SaidPhrase {
  phrase: string;
  scale: string | null;
  sourceId: string | null;
  source: PhraseSource | null;
}

/** Gives the phrases of rows without a number, or with one that is read from it, what they are worth, each combination of phrase and source once. */
export async function readPhrases({ tx, importId }: ImportContext): Promise<void> {
  const said = await tx.query<SaidPhrase[]>(
    `SELECT DISTINCT r.phrase, r.scale, s.id AS "sourceId",
            CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('name', s.name, 'scale', s.scale) END AS source
     FROM import_row r LEFT JOIN source_alias a ON a.key = r.source_key LEFT JOIN source s ON s.id = a.source_id
     WHERE ${UNREAD_SQL}`,
    [importId],
  );
  const readings = said.flatMap(({ phrase, scale, sourceId, source }) => {
    const reading = readPhrase(phrase, scale, source);
    return reading ? [{ phrase, named: scale, sourceId, ...reading }] : [];
  });
  await tx.query(
    `UPDATE import_row r SET probability = m.probability, scale = m.scale, scale_from = coalesce(r.scale_from, m."scaleFrom"),
                             phrase_low = m."phraseLow", phrase_high = m."phraseHigh", point_rule = m."pointRule"
     FROM jsonb_to_recordset($2) AS m (
       phrase text, named text, "sourceId" uuid, probability double precision, scale text, "scaleFrom" text,
       "phraseLow" double precision, "phraseHigh" double precision, "pointRule" text)
     WHERE ${UNREAD_SQL} AND r.phrase = m.phrase AND r.scale IS NOT DISTINCT FROM m.named
       AND m."sourceId" IS NOT DISTINCT FROM (SELECT source_id FROM source_alias a WHERE a.key = r.source_key)`,
    [importId, JSON.stringify(readings)],
  );
}

const UNREAD_SQL = `r.import_id = $1 AND r.status IN ('added', 'changed') AND r.phrase IS NOT NULL
  AND (num_nonnulls(r.probability, r.distribution, r.quantiles) = 0 OR r.scale_from IS NOT NULL)`;
