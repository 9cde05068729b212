import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Task, TaskHandler, TaskTiming } from './task.js';

const MAX_RETRY_MS = 3_600_000;
const MAX_ERROR_LENGTH = 500;
const logger = new Logger('Tasks');

class LeaseLostError extends Error {}

/**
 * Runs one claimed task: the handler's writes and the completion are one transaction. If another worker has
 * taken the task over, nothing is written. Failures are stored and logged, never thrown.
 */
export async function executeTask(
  dataSource: DataSource,
  task: Task,
  handler: TaskHandler,
  timing: TaskTiming,
): Promise<void> {
  try {
    const prepared = await handler.prepare?.(task);
    await dataSource.transaction(async (tx) => {
      await lockOwnTask(tx, task, timing.leaseMs);
      await handler.handle(tx, task, prepared);
      await tx.query(
        'UPDATE task SET done_at = app_now(), lease_until = NULL, last_error = NULL WHERE id = $1',
        [task.id],
      );
    });
  } catch (error) {
    if (error instanceof LeaseLostError)
      logger.warn(`Task ${task.kind} ${task.id} was taken over by another worker`);
    else await recordFailure(dataSource, task, error, timing.retryMs);
  }
}

/**
 * The row lock keeps the task ours for as long as the transaction lives, whatever the lease says. The idle
 * timeout lets the database end the transaction of a worker that hangs or is frozen, which frees the lock.
 */
async function lockOwnTask(tx: EntityManager, task: Task, leaseMs: number): Promise<void> {
  const own: unknown[] = await tx.query(
    `SELECT set_config('idle_in_transaction_session_timeout', $3, true) FROM task
     WHERE id = $1 AND attempts = $2 AND done_at IS NULL AND dead_at IS NULL FOR UPDATE SKIP LOCKED`,
    [task.id, task.attempts, String(leaseMs)],
  );
  if (own.length === 0) throw new LeaseLostError();
}

async function recordFailure(
  dataSource: DataSource,
  task: Task,
  error: unknown,
  retryMs: number,
): Promise<void> {
  const reason = describeError(error);
  const isLastAttempt = task.attempts >= task.maxAttempts;
  const line = `Task ${task.kind} ${task.id} failed on attempt ${task.attempts} of ${task.maxAttempts}: ${reason}`;
  if (isLastAttempt) logger.error(line, error instanceof Error ? error.stack : undefined);
  else logger.warn(line);
  const waitMs = Math.min(retryMs * 2 ** (task.attempts - 1), MAX_RETRY_MS);
  try {
    await dataSource.query(
      `UPDATE task SET last_error = $3, lease_until = NULL,
         run_at = app_now() + $4 * interval '1 ms', dead_at = CASE WHEN $5 THEN app_now() END
       WHERE id = $1 AND attempts = $2 AND done_at IS NULL AND dead_at IS NULL`,
      [task.id, task.attempts, reason.slice(0, MAX_ERROR_LENGTH), waitMs, isLastAttempt],
    );
  } catch (storeError) {
    logger.warn(
      `Task ${task.id}: its failure could not be stored (${describeError(storeError)}); its lease will run out`,
    );
  }
}

/** `code: message`; the code is a domain error's, or an SQLSTATE. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `unknown: ${String(error)}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return `${code}: ${error.message}`;
}
