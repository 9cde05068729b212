import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/domain-error.js';
import { taskKeyOf } from './apply-import-task.js';
import { IMPORT_PROGRESS_SQL, IMPORT_STATUS_SQL } from './import-status-sql.js';
import type { ImportView } from './import.schemas.js';

type Row = Omit<ImportView, 'recordedAt' | 'finishedAt'> & { recordedAt: Date; finishedAt: Date | null };

/**
 * How an import is doing. Its row changes when it is done; until then the task that applies it tells.
 * @throws DomainError when there is no such import
 */
export async function readImport(tx: EntityManager, id: string): Promise<ImportView> {
  const [row] = await tx.query<Row[]>(
    `SELECT i.id, i.collection, i.frame, i.updates AS update, i.format, i.unknown_columns AS "unknownColumns",
            i.left_out AS "leftOut",
            ${IMPORT_STATUS_SQL} AS status, ${IMPORT_PROGRESS_SQL} AS progress,
            jsonb_build_object('total', i.total, 'added', i.added, 'unchanged', i.unchanged,
                               'changed', i.changed, 'rejected', i.rejected) AS rows,
            coalesce(i.failure, CASE WHEN t.dead_at IS NOT NULL THEN t.last_error END) AS failure,
            coalesce(i.failure_code, CASE WHEN t.dead_at IS NOT NULL THEN 'internal_error' END) AS "failureCode",
            encode(i.file_sha256, 'hex') AS "fileSha256",
            i.recorded_at AS "recordedAt", coalesce(i.finished_at, t.dead_at) AS "finishedAt"
     FROM import i LEFT JOIN task t ON t.dedupe_key = $2 WHERE i.id = $1`,
    [id, taskKeyOf(id)],
  );
  if (!row) throw notFound('import', id);
  return {
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
