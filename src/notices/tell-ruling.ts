import type { EntityManager } from 'typeorm';
import { settleNotices } from './settle-notices.js';
import { OF_QUESTION_SQL, TELL_SQL } from './tell-sql.js';

/** Tells of a ruling, or of its being taken back, in its transaction; what was told before is settled by it. */
export async function tellRuling(tx: EntityManager, questionId: string, version: number): Promise<void> {
  await settleNotices(tx, questionId);
  await tx.query(
    `WITH fresh AS (
       SELECT 'ruling' AS kind, id AS question_id, due_revision, $2::int AS nth, ${OF_QUESTION_SQL}
       FROM question WHERE id = $1
     ), ${TELL_SQL} SELECT`,
    [questionId, version],
  );
}
