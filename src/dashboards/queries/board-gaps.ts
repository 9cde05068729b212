import type { EntityManager } from 'typeorm';
import { STAYS_SQL } from '../../scores/question-opened.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

/** Questions that a board does not count. */
export interface BoardGaps {
  /** Resolved, but their deadline is still to come. */
  heldBack: number;
  /** Past their deadline, with forecasts and without a ruling. */
  awaiting: number;
}

/** What is missing from a board with this filter, whether or not it leaves immature questions out. */
export async function readBoardGaps(tx: EntityManager, filter: ScoreFilter): Promise<BoardGaps> {
  const resolved = { ...filter, matureOnly: false };
  const [row] = await tx.query<BoardGaps[]>(
    `SELECT (SELECT count(DISTINCT sc.question_id)::int FROM (${scoresSql(resolved)}) sc JOIN question q ON q.id = sc.question_id
             WHERE ($5 IS NOT NULL OR (q.ruling = 'resolved' AND q.deadline_at > app_now()))
               AND sc.matures_at > coalesce($5, app_now())) AS "heldBack",
            (SELECT count(*)::int FROM question q
             WHERE q.merged_into IS NULL AND ($7::text IS NULL OR q.type = $7) AND q.deadline_at <= coalesce($5, app_now())
               AND ($4::text IS NULL OR $4 = ANY (q.tags)) AND (${UNRULED_SQL})
               AND EXISTS (SELECT FROM forecast f WHERE f.question_id = q.id AND f.stance = 'forecast' AND ${STAYS_SQL}
                             AND f.recorded_at <= coalesce($5, app_now()))
            ) AS awaiting`,
    scoreFilterParameters(resolved),
  );
  return row!;
}

/** Question `q` had no ruling at `$5`, or has none now. */
const UNRULED_SQL = `
  ($5::timestamptz IS NULL AND q.ruling IS NULL)
  OR ($5 IS NOT NULL AND 'reopened' = coalesce((
    SELECT r.ruling FROM resolution r WHERE r.question_id = q.id AND r.resolved_at <= $5
    ORDER BY r.version DESC LIMIT 1), 'reopened'))`;
