import type { EntityManager } from 'typeorm';
import { type ScoreRow, scoreColumns } from './score-rows.js';
import type { CountedChange } from './settle-totals.js';
import { COUNTABLE_SQL } from './totals.js';

const names = Object.keys(scoreColumns);
const list = (prefix: string) => names.map((name) => `${prefix}.${name}`).join(', ');

/** SQL for the rows of `$1` (JSON) as a relation `computed` with the columns of `score`. */
export const COMPUTED_SQL = `
  SELECT ${names.map((name) => `c.${name}`).join(', ')}
  FROM json_to_recordset($1::json) AS c (${Object.entries(scoreColumns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/** SQL condition: the stored row `s` and the computed row `c` are of one unit and rule. */
const SAME_UNIT_SQL = `(s.question_id, s.dimension, s.subject_id, s.attribution, s.rule)
  = (c.question_id, c.dimension, c.subject_id, c.attribution, c.rule)`;

/** SQL condition: the stored row `s` and the computed row `c` say the same, to the last bit. */
export const SAME_SCORE_SQL = `(${list('s')}) IS NOT DISTINCT FROM (${list('c')})`;

/**
 * Supersedes the current scores of `questionIds` that are not among `rows`, and inserts those that are new.
 * @returns which of them were, and are, counted in the totals: `settleTotals` must be told
 */
export async function writeScores(
  tx: EntityManager,
  questionIds: readonly string[],
  rows: readonly ScoreRow[],
): Promise<CountedChange[]> {
  const { at, isFirst } = await readMoment(tx, questionIds);
  if (isFirst && rows.length === 0) return [];
  const json = JSON.stringify(rows);
  const changes: CountedChange[] = [];
  if (!isFirst) {
    const [superseded] = await tx.query<[CountedRow[], number]>(
      `WITH computed AS MATERIALIZED (${COMPUTED_SQL})
       UPDATE score s SET superseded_at = $3
       WHERE s.question_id = ANY ($2) AND s.superseded_at IS NULL
         AND NOT EXISTS (SELECT FROM computed c WHERE ${SAME_UNIT_SQL} AND ${SAME_SCORE_SQL})
       RETURNING s.question_id AS "questionId", s.id, s.counted`,
      [json, questionIds, at],
    );
    changes.push(...countedChanges(superseded, -1));
  }
  const isNew = `NOT EXISTS (
    SELECT FROM score s WHERE ${SAME_UNIT_SQL} AND s.superseded_at IS NULL AND ${SAME_SCORE_SQL})`;
  const inserted = await tx.query<CountedRow[]>(
    `WITH computed AS MATERIALIZED (${COMPUTED_SQL})
     INSERT INTO score (id, scored_at, counted, ${names.join(', ')})
     SELECT gen_random_uuid(), $2, ${COUNTABLE_SQL.replaceAll('sc.', 'c.')} AND c.matures_at <= app_now(), ${list('c')}
     FROM computed c WHERE ${isFirst ? 'true' : isNew}
     RETURNING question_id AS "questionId", id, counted`,
    [json, at],
  );
  return [...changes, ...countedChanges(inserted, 1)];
}

interface CountedRow {
  questionId: string;
  id: string;
  counted: boolean;
}

function countedChanges(rows: readonly CountedRow[], sign: CountedChange['sign']): CountedChange[] {
  return rows.filter(({ counted }) => counted).map(({ questionId, id }) => ({ questionId, id, sign }));
}

/**
 * When these scores change, and whether they are the first ones. A transaction's clock stands still, so one that
 * waited for a lock may be older than the scores it replaces: it then takes their time, and no unit ever counts twice.
 */
async function readMoment(
  tx: EntityManager,
  questionIds: readonly string[],
): Promise<{ at: string; isFirst: boolean }> {
  const [row] = await tx.query<{ at: string; isFirst: boolean }[]>(
    `SELECT greatest(app_now(), max(scored_at))::text AS at, count(*) = 0 AS "isFirst"
     FROM score WHERE question_id = ANY ($1) AND superseded_at IS NULL`,
    [questionIds],
  );
  return row!;
}
