import { insertForecasts } from './insert-forecasts.js';
import type { ImportContext } from './import-context.js';
import { importParties } from './import-parties.js';
import { readPhrases } from './read-phrases.js';
import { refreshStatistics } from './refresh-statistics.js';
import { correctForecasts } from './correct-forecasts.js';
import { NOT_APPLIED } from './row-problem.js';

/** Records the statements and forecasts that are new, and corrects those that changed where the import says so. */
export async function importForecasts(context: ImportContext): Promise<void> {
  await rejectOrphans(context);
  await rejectMisfits(context);
  await matchRepeats(context);
  await markNew(context);
  await matchKnown(context);
  await importParties(context, 'author');
  await importParties(context, 'source');
  await refreshStatistics(context, 'parties');
  await readPhrases(context);
  await insertForecasts(context);
  if (context.updates) await correctForecasts(context);
}

/** A forecast needs a question; those of refused questions are marked already. */
async function rejectOrphans({ tx, importId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE import_row SET status = 'rejected', problem_column = 'question_ref', problem_code = 'question_unknown',
       problem_message = 'is not the ref of any question'
     WHERE import_id = $1 AND status IS NULL AND unscorable IS NULL AND question_id IS NULL`,
    [importId],
  );
}

/** How a forecast is given depends on the type of its question. */
async function rejectMisfits({ tx, importId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET
       status = 'rejected', problem_code = 'forecast_does_not_fit',
       problem_column = CASE WHEN r.quantiles IS NOT NULL THEN 'quantiles' WHEN num_nonnulls(r.probability, r.distribution) > 0
                        THEN 'probability' ELSE 'phrase' END,
       problem_message = 'does not fit the question, which is of type ' || q.type,
       problem_hint = CASE
         WHEN q.type = 'binary' THEN 'It takes one probability, of yes.'
         WHEN q.options IS NOT NULL
           THEN 'It takes one probability for each of its ' || cardinality(q.options) || ' options, as in 0.7|0.3.'
         WHEN q.type = 'date' THEN 'It takes quantiles with dates, as in 0.5:2025-06-30.'
         ELSE 'It takes quantiles with numbers, as in 0.25:10|0.5:12.' END
     FROM question q
     WHERE r.import_id = $1 AND coalesce(r.status, 'changed') = 'changed' AND r.unscorable IS NULL AND q.id = r.question_id
       AND NOT CASE
         WHEN q.type = 'binary' THEN num_nonnulls(r.distribution, r.quantiles) = 0
         WHEN q.options IS NOT NULL THEN coalesce(cardinality(r.distribution) = cardinality(q.options), false)
         ELSE coalesce((jsonb_typeof(r.quantiles -> 0 -> 'value') = 'string') = (q.type = 'date'), false) END`,
    [importId],
  );
}

/** A row that comes twice in the file adds nothing the second time; another row with its ref is a mistake. */
async function matchRepeats({ tx, importId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET
       status = CASE WHEN r.row_hash = first.row_hash THEN coalesce(r.status, 'unchanged') ELSE 'rejected' END,
       problem_column = CASE WHEN r.row_hash = first.row_hash THEN r.problem_column ELSE 'forecast_ref' END,
       problem_code = CASE WHEN r.row_hash = first.row_hash THEN r.problem_code ELSE 'duplicate_ref' END,
       problem_message = CASE WHEN r.row_hash = first.row_hash THEN r.problem_message
                              ELSE 'is the forecast_ref of line ' || first.line || ' too' END,
       forecast_key = NULL
     FROM (
       SELECT line AS repeated, first_value(line) OVER same AS line, first_value(row_hash) OVER same AS row_hash
       FROM import_row WHERE import_id = $1 AND coalesce(status, 'changed') = 'changed'
       WINDOW same AS (PARTITION BY forecast_key ORDER BY line)
     ) first
     WHERE r.import_id = $1 AND r.line = first.repeated AND first.line < first.repeated`,
    [importId],
  );
}

async function markNew({ tx, importId, collectionId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET status = 'added'
     WHERE r.import_id = $1 AND coalesce(r.status, 'changed') = 'changed' AND r.forecast_key IS NOT NULL
       AND NOT EXISTS (SELECT FROM forecast_ref f WHERE f.collection_id = $2 AND f.ref = r.forecast_key)
       AND NOT EXISTS (SELECT FROM statement_ref s WHERE s.collection_id = $2 AND s.ref = r.forecast_key)`,
    [importId, collectionId],
  );
}

/** Rows that an earlier import brought are unchanged or changed; what kind they are, and of which question, stays. */
async function matchKnown({ tx, importId, collectionId, updates }: ImportContext): Promise<void> {
  await tx.query(
    `WITH known AS (
       SELECT r.line, f.row_hash = r.row_hash AS same, f.forecast_id, f.question_id, fc.statement_id,
              -- The row may still name the question from which the forecast was moved.
              r.unscorable IS NULL AND EXISTS (
                SELECT FROM forecast past WHERE past.statement_id = fc.statement_id AND past.question_id = r.question_id
              ) AS fits
       FROM import_row r JOIN forecast_ref f ON f.collection_id = $2 AND f.ref = r.forecast_key
       JOIN forecast fc ON fc.question_id = f.question_id AND fc.id = f.forecast_id
       WHERE r.import_id = $1 AND coalesce(r.status, 'changed') = 'changed'
       UNION ALL
       SELECT r.line, s.row_hash = r.row_hash, NULL, r.question_id, s.statement_id, r.unscorable IS NOT NULL
       FROM import_row r JOIN statement_ref s ON s.collection_id = $2 AND s.ref = r.forecast_key
       WHERE r.import_id = $1 AND coalesce(r.status, 'changed') = 'changed'
     )
     UPDATE import_row r SET
       statement_id = known.statement_id, forecast_id = known.forecast_id, question_id = known.question_id,
       status = CASE WHEN same THEN coalesce(r.status, 'unchanged') WHEN fits THEN 'changed' ELSE 'rejected' END,
       problem_column = CASE WHEN same OR fits THEN r.problem_column ELSE 'forecast_ref' END,
       problem_code = CASE WHEN same THEN r.problem_code WHEN NOT fits THEN 'forecast_elsewhere'
                           WHEN NOT $3 THEN $4 ELSE r.problem_code END,
       problem_message = CASE WHEN same THEN r.problem_message
                              WHEN NOT fits THEN 'is on record for another question or another kind of statement'
                              WHEN NOT $3 THEN $5 ELSE r.problem_message END,
       problem_hint = CASE WHEN same THEN r.problem_hint
                           WHEN NOT fits THEN 'Move that forecast, or give this row another forecast_ref.'
                           WHEN NOT $3 THEN $6 ELSE r.problem_hint END,
       forecast_key = CASE WHEN NOT same AND fits THEN r.forecast_key END
     FROM known WHERE r.import_id = $1 AND r.line = known.line`,
    [importId, collectionId, updates, NOT_APPLIED.code, NOT_APPLIED.message, NOT_APPLIED.hint],
  );
}
