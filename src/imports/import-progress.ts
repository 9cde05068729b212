import type { DataSource, EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import type { ImportProgress, ImportStep } from './import.schemas.js';

const TOLD_EVERY_MS = 500;

/** The failure code of an import that somebody gave up. */
export const CANCELLED = 'import_cancelled';

/** What an import calls as it goes on: `done` of `total` things of a step, rows or questions. */
export type ReportProgress = (step: ImportStep, done: number, total: number) => Promise<void>;

/**
 * Tells others how far an import is, and stops it where somebody has asked for that. What the transaction of the import
 * writes is seen by nobody before its end, so this goes over another connection; nothing waits for it, since it may
 * itself have to wait for that transaction.
 * @param tx the transaction of the import, which sees what others have committed
 */
export function progressReporter(
  dataSource: DataSource,
  tx: EntityManager,
  importId: string,
): ReportProgress {
  const beganAtMs = performance.now();
  let toldAtMs = -Infinity;
  let isTelling = false;
  const tell = async (progress: ImportProgress) => {
    await dataSource.query(`UPDATE import SET progress = $2 WHERE id = $1 AND status = 'staged'`, [
      importId,
      JSON.stringify(progress),
    ]);
  };
  return async (step, done, total) => {
    await refuseCancelled(tx, importId);
    const nowMs = performance.now();
    if (isTelling || nowMs - toldAtMs < TOLD_EVERY_MS) return;
    toldAtMs = nowMs;
    isTelling = true;
    // Losing a word of it harms nothing.
    void tell({ step, done, total, spentMs: Math.round(nowMs - beganAtMs) })
      .catch(() => {})
      .finally(() => (isTelling = false));
  };
}

async function refuseCancelled(tx: EntityManager, importId: string): Promise<void> {
  const cancelled = await tx.query<unknown[]>(
    'SELECT FROM import WHERE id = $1 AND cancelled_at IS NOT NULL',
    [importId],
  );
  if (cancelled.length > 0) throw new DomainError('conflict', CANCELLED, CANCELLED_TEXT);
}

export const CANCELLED_TEXT = 'It was cancelled before it was done. Nothing of it was recorded.';

/**
 * Makes this transaction the only one that applies or ends an import.
 * @param isPatient whether to wait for another that does
 * @returns whether it is
 */
export async function claimImport(tx: EntityManager, importId: string, isPatient: boolean): Promise<boolean> {
  // Not by a lock of its row, which has to stay free for word of its progress.
  const key = `import ${importId}`;
  if (isPatient) await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  if (isPatient) return true;
  const [row] = await tx.query<{ isOurs: boolean }[]>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS "isOurs"',
    [key],
  );
  return row!.isOurs;
}
