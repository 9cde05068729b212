import type { EntityManager } from 'typeorm';

const BATCH = 1000;

/**
 * Flags every question that is past its deadline or next check without a ruling: once for each due
 * revision, by the database's clock. Re-runnable, and safe beside other sweepers.
 * @returns how many were flagged
 */
export async function flagOverdue(tx: EntityManager): Promise<number> {
  let flagged = 0;
  for (;;) {
    const [, count] = await tx.query<[unknown, number]>(
      `WITH due AS (
         SELECT id FROM question
         WHERE ruling IS NULL AND merged_into IS NULL AND overdue_flagged_at IS NULL AND due_at <= app_now()
         ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
       ), flag AS (
         INSERT INTO overdue_flag (question_id, due_revision)
         SELECT q.id, q.due_revision FROM question q JOIN due USING (id)
         ON CONFLICT DO NOTHING
       )
       UPDATE question q SET overdue_flagged_at = app_now() FROM due WHERE q.id = due.id`,
    );
    flagged += count;
    if (count < BATCH) return flagged;
  }
}
