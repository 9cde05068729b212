import type { EntityManager } from 'typeorm';

/** How the keys of forecasts without a ref begin. */
export const UNNAMED_KEY = 'said:';

/**
 * Numbers the rows without a ref that have one key and differ, in their order, so that each has a key of its own
 * which is the same when the file comes again. Rows that are equal in all keep one key.
 */
export async function numberUnnamed(tx: EntityManager, importId: string): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET forecast_key = r.forecast_key || '#' || said.n
     FROM (
       SELECT forecast_key, row_hash, row_number() OVER (PARTITION BY forecast_key ORDER BY min(line)) AS n
       FROM import_row WHERE import_id = $1 AND starts_with(forecast_key, $2)
       GROUP BY forecast_key, row_hash
     ) said
     WHERE said.n > 1 AND r.import_id = $1 AND r.forecast_key = said.forecast_key AND r.row_hash = said.row_hash`,
    [importId, UNNAMED_KEY],
  );
}
