import type { EntityManager } from 'typeorm';
import { OF_QUESTION_SQL, TELL_SQL } from '../notices/tell-sql.js';
import { inBatches } from '../platform/database/in-batches.js';
import { WAITS_SQL } from './waiting-sql.js';

/**
 * Flags every question that is past its deadline or next check without a ruling, and tells of it: once for each due
 * revision, by the database's clock. Re-runnable, and safe beside other sweepers.
 * @returns how many were flagged
 */
export function flagOverdue(tx: EntityManager): Promise<number> {
  return inBatches(
    tx,
    (limit) =>
      `WITH due AS (
         SELECT id FROM question
         WHERE ${WAITS_SQL} AND overdue_flagged_at IS NULL AND due_at <= app_now()
         ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
       ), flag AS (
         INSERT INTO overdue_flag (question_id, due_revision)
         SELECT q.id, q.due_revision FROM question q JOIN due USING (id)
         ON CONFLICT DO NOTHING RETURNING question_id, due_revision
       ), marked AS (
         UPDATE question q SET overdue_flagged_at = app_now(), reminded_at = NULL, reminders = 0,
           due_soon_revision = q.due_revision
         FROM due WHERE q.id = due.id RETURNING q.id
       ), fresh AS (
         SELECT 'overdue' AS kind, question_id, due_revision, 0 AS nth, ${OF_QUESTION_SQL} FROM flag
       ), ${TELL_SQL}
       SELECT count(*)::int AS count FROM marked`,
  );
}
