import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Task } from './task.js';

const logger = new Logger('Tasks');

/**
 * Due is decided by `app_now()`, which tests move. Leases guard against processes that died, so they run on
 * the real clock.
 */
export const IS_DUE = `done_at IS NULL AND dead_at IS NULL AND run_at <= app_now()
  AND (lease_until IS NULL OR lease_until <= clock_timestamp())`;

export interface ClaimOptions {
  kinds: readonly string[];
  leaseMs: number;
  limit: number;
  /** Claim this task only. */
  id?: string;
}

/**
 * Leases up to `limit` due tasks to the caller, oldest first. Tasks that another worker is running are
 * skipped even when their lease has run out. A task whose last attempt never reported back is declared
 * dead instead of being returned.
 */
export async function claimTasks(dataSource: DataSource, options: ClaimOptions): Promise<Task[]> {
  const rows: (Task & { isDead: boolean })[] = await dataSource.query(
    `WITH due AS (
       SELECT id FROM task WHERE ${IS_DUE} AND kind = ANY ($1) AND ($4::uuid IS NULL OR id = $4)
       ORDER BY run_at LIMIT $2 FOR UPDATE SKIP LOCKED
     ), claimed AS (
       UPDATE task SET
         attempts = least(attempts + 1, max_attempts),
         lease_until = CASE WHEN attempts < max_attempts THEN clock_timestamp() + $3 * interval '1 ms' END,
         dead_at = CASE WHEN attempts >= max_attempts THEN app_now() END,
         last_error = CASE WHEN attempts >= max_attempts THEN 'worker_lost: the last attempt never reported back' ELSE last_error END
       FROM due WHERE task.id = due.id
       RETURNING task.id, kind, payload, attempts, max_attempts, dead_at, run_at
     )
     SELECT id, kind, payload, attempts, max_attempts AS "maxAttempts", dead_at IS NOT NULL AS "isDead"
     FROM claimed ORDER BY run_at`,
    [options.kinds, options.limit, options.leaseMs, options.id ?? null],
  );
  for (const { kind, id } of rows.filter((row) => row.isDead)) {
    logger.error(`Task ${kind} ${id} is dead: worker_lost, its last attempt never reported back`);
  }
  return rows.filter((row) => !row.isDead);
}

/** The oldest due tasks that nobody has leased, without claiming them. */
export async function findDueTasks(
  dataSource: DataSource,
  kinds: readonly string[],
  limit: number,
): Promise<Pick<Task, 'id' | 'attempts'>[]> {
  return await dataSource.query(
    `SELECT id, attempts FROM task WHERE ${IS_DUE} AND kind = ANY ($1) ORDER BY run_at LIMIT $2`,
    [kinds, limit],
  );
}
