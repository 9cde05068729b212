import type { EntityManager } from 'typeorm';
import { IS_DUE } from './claim-tasks.js';
import type { DeadTaskView, TaskKindView } from './task.schemas.js';

export type KindCounts = Pick<TaskKindView, 'kind' | 'waiting' | 'running' | 'later' | 'dead'> & {
  doneAt: Date | null;
};

/** How many tasks of each of these kinds are in which state. */
export function countTasks(tx: EntityManager, kinds: readonly string[]): Promise<KindCounts[]> {
  return tx.query(
    `SELECT known.kind, open.*, dead.dead, done.run_at AS "doneAt"
     FROM unnest($1::text[]) WITH ORDINALITY AS known (kind, position)
       CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE ${IS_DUE})::int AS waiting,
                count(*) FILTER (WHERE lease_until > clock_timestamp())::int AS running,
                count(*) FILTER (WHERE run_at > app_now())::int AS later
         FROM task WHERE task.kind = known.kind AND done_at IS NULL AND dead_at IS NULL) AS open
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS dead FROM task WHERE task.kind = known.kind AND dead_at IS NOT NULL) AS dead
       LEFT JOIN LATERAL (
         SELECT run_at FROM task WHERE task.kind = known.kind AND done_at IS NOT NULL
         ORDER BY run_at DESC LIMIT 1) AS done ON true
     ORDER BY position`,
    [kinds],
  );
}

/** The newest tasks that were given up. */
export function readDeadTasks(
  tx: EntityManager,
  limit: number,
): Promise<(Omit<DeadTaskView, 'deadAt'> & { deadAt: Date })[]> {
  return tx.query(
    `SELECT id, kind, attempts, last_error AS error, dead_at AS "deadAt"
     FROM task WHERE dead_at IS NOT NULL ORDER BY dead_at DESC, id LIMIT $1`,
    [limit],
  );
}
