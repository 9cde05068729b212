import type { EntityManager } from 'typeorm';
import { type ScoreRow, scoreColumns } from './score-rows.js';

const names = Object.keys(scoreColumns);
const list = (prefix: string) => names.map((name) => `${prefix}.${name}`).join(', ');

/** SQL for the rows of `$1` (JSON) as a relation `computed` with the columns of `score`. */
export const COMPUTED_SQL = `
  SELECT ${names.map((name) => `c.${name}`).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS c (${Object.entries(scoreColumns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/** SQL condition: the stored row `s` and the computed row `c` say the same, to the last bit. */
export const SAME_SCORE_SQL = `(${list('s')}) IS NOT DISTINCT FROM (${list('c')})`;

/** Supersedes the current scores of `questionIds` that are not among `rows`, and inserts those that are new. */
export async function writeScores(
  tx: EntityManager,
  questionIds: readonly string[],
  rows: readonly ScoreRow[],
): Promise<void> {
  const json = JSON.stringify(rows);
  await tx.query(
    `WITH computed AS MATERIALIZED (${COMPUTED_SQL})
     UPDATE score s SET superseded_at = app_now()
     WHERE s.question_id = ANY ($2) AND s.superseded_at IS NULL
       AND NOT EXISTS (SELECT FROM computed c WHERE c.question_id = s.question_id AND ${SAME_SCORE_SQL})`,
    [json, questionIds],
  );
  await tx.query(
    `WITH computed AS MATERIALIZED (${COMPUTED_SQL})
     INSERT INTO score (id, ${names.join(', ')})
     SELECT gen_random_uuid(), ${list('c')} FROM computed c
     WHERE NOT EXISTS (
       SELECT FROM score s WHERE s.question_id = c.question_id AND s.superseded_at IS NULL AND ${SAME_SCORE_SQL})`,
    [json],
  );
}
