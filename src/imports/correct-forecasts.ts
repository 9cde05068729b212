import { appendImportEntries } from './append-import-entries.js';
import { APPLY_BATCH, type ImportContext } from './import-context.js';
import { readWrittenForecasts } from './written-forecasts.js';

/** Brings statements and forecasts that the file gives differently up to it; the ledger keeps what was before. */
export async function correctForecasts(context: ImportContext): Promise<void> {
  await correctStatements(context);
  await correctForecastRows(context);
  await renewHashes(context, 'forecast_ref');
  await renewHashes(context, 'statement_ref');
  let afterLine = 0;
  for (;;) {
    const { changes, lastLine } = await readWrittenForecasts(context, {
      status: 'changed',
      afterLine,
      limit: APPLY_BATCH,
    });
    if (lastLine === null) return;
    await appendImportEntries(context, changes);
    afterLine = lastLine;
  }
}

async function correctStatements({ tx, importId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE statement s SET
       author_id = a.author_id, source_id = o.source_id, publication = r.publication, attribution = r.attribution,
       wording = r.wording, quote = r.quote, language = r.language, url = r.url, said_at = r.said_at,
       unscorable = r.unscorable, page_title = coalesce(r.page_title, s.page_title),
       review_on = coalesce(r.review_on, s.review_on)
     FROM import_row r JOIN author_alias a ON a.key = r.author_key LEFT JOIN source_alias o ON o.key = r.source_key
     WHERE r.import_id = $1 AND r.status = 'changed' AND r.forecast_key IS NOT NULL AND s.id = r.statement_id`,
    [importId],
  );
}

async function correctForecastRows({ tx, importId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE forecast f SET
       stance = r.stance, probability = r.probability, distribution = r.distribution,
       normalised = coalesce(r.normalised, false), quantiles = r.quantiles, phrase = r.phrase, scale = r.scale,
       scale_from = r.scale_from, phrase_low = r.phrase_low, phrase_high = r.phrase_high,
       point_rule = r.point_rule,
       withdrawn_at = coalesce(r.withdrawn_at, f.withdrawn_at),
       withdrawn_as = CASE WHEN r.withdrawn_at IS NOT NULL AND f.withdrawn_as IS NULL THEN 'withdrawn' ELSE f.withdrawn_as END
     FROM import_row r
     WHERE r.import_id = $1 AND r.status = 'changed' AND r.forecast_key IS NOT NULL
       AND f.question_id = r.question_id AND f.id = r.forecast_id`,
    [importId],
  );
}

async function renewHashes(
  { tx, importId, collectionId }: ImportContext,
  table: 'forecast_ref' | 'statement_ref',
) {
  await tx.query(
    `UPDATE ${table} known SET row_hash = r.row_hash FROM import_row r
     WHERE r.import_id = $1 AND r.status = 'changed' AND known.collection_id = $2 AND known.ref = r.forecast_key`,
    [importId, collectionId],
  );
}
