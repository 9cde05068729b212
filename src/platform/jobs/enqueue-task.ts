import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { MAX_ATTEMPTS, type TaskPayload } from './task.js';

export interface NewTask {
  kind: string;
  /** At most one task with this key is ever stored; further ones are dropped silently. */
  dedupeKey?: string;
  payload?: TaskPayload;
  /** Not before this instant by the database's clock; at once if omitted. */
  runAt?: Date;
  maxAttempts?: number;
}

/**
 * Stores a task in the transaction of the change that causes it, so that both happen or neither.
 * Call `JobQueue.nudge()` after the commit if it should not wait for the next poll.
 */
export async function enqueueTask(tx: EntityManager, task: NewTask): Promise<void> {
  await tx.query(
    `INSERT INTO task (id, kind, dedupe_key, payload, run_at, max_attempts)
     VALUES ($1, $2, $3, $4, coalesce($5, app_now()), $6)
     ON CONFLICT (dedupe_key) DO NOTHING`,
    [
      uuidv7(),
      task.kind,
      task.dedupeKey ?? null,
      JSON.stringify(task.payload ?? {}),
      task.runAt ?? null,
      task.maxAttempts ?? MAX_ATTEMPTS,
    ],
  );
}
