import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { MAX_ATTEMPTS } from './task.js';

/** Injection token of the schedule. */
export const SCHEDULE = Symbol('SCHEDULE');

/** A task to be run once in every slot of `everySeconds`, counted from the Unix epoch. */
export interface RecurringTask {
  kind: string;
  everySeconds: number;
}

/**
 * Stores the task of the current slot for every recurring task that lacks it. However many processes offer,
 * there is one task a slot, by the database's clock. Slots missed while nobody ran are not made up for.
 * @returns whether a task was stored
 */
export async function offerRecurringTasks(
  dataSource: DataSource,
  schedule: readonly RecurringTask[],
): Promise<boolean> {
  const stored: unknown[] = await dataSource.query(
    `INSERT INTO task (id, kind, dedupe_key, run_at, max_attempts)
     SELECT id, kind, kind || ':' || slot, to_timestamp(slot), $4
     FROM unnest($1::uuid[], $2::text[], $3::int[]) AS recurring (id, kind, every_seconds),
       LATERAL (SELECT floor(extract(epoch FROM app_now()) / every_seconds)::bigint * every_seconds AS slot) AS now
     ON CONFLICT (dedupe_key) DO NOTHING
     RETURNING id`,
    [
      schedule.map(() => uuidv7()),
      schedule.map((r) => r.kind),
      schedule.map((r) => r.everySeconds),
      MAX_ATTEMPTS,
    ],
  );
  return stored.length > 0;
}
