import { appendImportEntries } from './append-import-entries.js';
import { APPLY_BATCH, type ImportContext } from './import-context.js';
import { refreshStatistics } from './refresh-statistics.js';
import { readWrittenForecasts } from './written-forecasts.js';

/** Inserts the statements, forecasts and refs of the rows that are new, with their ledger entries. */
export async function insertForecasts(context: ImportContext): Promise<void> {
  await insertStatements(context);
  await insertForecastRows(context);
  await insertRefs(context);
  await refreshStatistics(context, 'record');
  let afterLine = 0;
  for (;;) {
    const { changes, lastLine } = await readWrittenForecasts(context, {
      status: 'added',
      afterLine,
      limit: APPLY_BATCH,
    });
    if (lastLine === null) return;
    await appendImportEntries(context, changes);
    afterLine = lastLine;
    // A row may take several lines.
    await context.report('forecasts', Math.min(afterLine - 1, context.total), context.total);
  }
}

async function insertStatements({ tx, importId, collectionId }: ImportContext): Promise<void> {
  await tx.query(
    `INSERT INTO statement (id, author_id, source_id, publication, attribution, wording, quote, language, url, page_title,
                            said_at, unscorable, review_on, event_id, collection_id, recorded_at)
     SELECT r.statement_id, a.author_id, s.source_id, r.publication, r.attribution, r.wording, r.quote, r.language,
            r.url, r.page_title, r.said_at, r.unscorable, r.review_on,
            CASE WHEN r.unscorable IS NOT NULL THEN coalesce(q.event_id, e.event_id) END, coalesce(c.id, $2),
            coalesce(r.recorded_at, app_now())
     FROM import_row r
     JOIN author_alias a ON a.key = r.author_key
     LEFT JOIN source_alias s ON s.key = r.source_key
     LEFT JOIN collection c ON c.name = r.collection
     LEFT JOIN question q ON q.id = r.question_id AND r.unscorable IS NOT NULL
     LEFT JOIN event_key e ON e.collection_id = $2 AND e.key = r.event_key AND r.unscorable IS NOT NULL
     WHERE r.import_id = $1 AND r.status = 'added'`,
    [importId, collectionId],
  );
}

async function insertForecastRows({ tx, importId }: ImportContext): Promise<void> {
  await tx.query(
    `INSERT INTO forecast (question_id, id, statement_id, stance, probability, distribution, normalised, quantiles, phrase, scale,
                           scale_from, phrase_low, phrase_high, point_rule, withdrawn_at, withdrawn_as, recorded_at)
     SELECT question_id, forecast_id, statement_id, stance, probability, distribution, coalesce(normalised, false), quantiles,
            phrase, scale, scale_from, phrase_low, phrase_high, point_rule, withdrawn_at,
            CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' END, coalesce(recorded_at, app_now())
     FROM import_row WHERE import_id = $1 AND status = 'added' AND unscorable IS NULL`,
    [importId],
  );
}

async function insertRefs({ tx, importId, collectionId }: ImportContext): Promise<void> {
  await tx.query(
    `INSERT INTO forecast_ref (collection_id, ref, question_id, forecast_id, row_hash)
     SELECT $2, forecast_key, question_id, forecast_id, row_hash
     FROM import_row WHERE import_id = $1 AND status = 'added' AND unscorable IS NULL`,
    [importId, collectionId],
  );
  await tx.query(
    `INSERT INTO statement_ref (collection_id, ref, statement_id, row_hash)
     SELECT $2, forecast_key, statement_id, row_hash
     FROM import_row WHERE import_id = $1 AND status = 'added' AND unscorable IS NOT NULL`,
    [importId, collectionId],
  );
}
