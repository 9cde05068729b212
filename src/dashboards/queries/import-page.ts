import type { EntityManager } from 'typeorm';
import { IMPORT_PROGRESS_SQL, IMPORT_STATUS_SQL } from '../../imports/import-status-sql.js';
import { notFound } from '../../platform/domain-error.js';
import type { ImportItem } from '../pages/props/import.js';

const SHOWN = 20;

const ITEMS_SQL = `
  SELECT i.id AS "importId", i.collection, i.total, i.added, i.unchanged, i.changed, i.rejected,
         i.unknown_columns AS "unknownColumns", i.left_out AS "leftOut", i.recorded_at AS "recordedAt",
         coalesce(i.finished_at, t.dead_at) AS "finishedAt", coalesce(i.failure, t.last_error) AS failure,
         ${IMPORT_STATUS_SQL} AS status, ${IMPORT_PROGRESS_SQL} AS progress,
         i.cancelled_at IS NOT NULL AS "wasCancelled"
  FROM import i LEFT JOIN task t ON t.payload ->> 'importId' = i.id::text`;

/** The last imports, newest first. */
export function readImports(tx: EntityManager): Promise<ImportItem[]> {
  return tx.query<ImportItem[]>(`${ITEMS_SQL} ORDER BY i.recorded_at DESC, i.id DESC LIMIT ${SHOWN}`);
}

/** @throws DomainError when there is no such import */
export async function readImportItem(tx: EntityManager, id: string): Promise<ImportItem> {
  const [item] = await tx.query<ImportItem[]>(`${ITEMS_SQL} WHERE i.id = $1`, [id]);
  if (!item) throw notFound('import', id);
  return item;
}
