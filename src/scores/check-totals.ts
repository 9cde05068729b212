import type { EntityManager } from 'typeorm';
import type { AdditiveTable } from './additive-table.js';
import { partClusterTable, partTable } from './part-totals.js';
import { addUnitsSql } from './settle-totals.js';
import { clusterTable, COUNTABLE_SQL, partTables, totalTable, unitsSql } from './totals.js';
import { checkUncharged, rebuildUncharged } from './uncharged.js';

/** A row of totals that is not what the scores add up to. */
export interface TotalDifference {
  table: string;
  key: Record<string, string>;
}

/** How late a score may be counted after its question has matured, before that is a difference. */
const SLACK = `interval '5 minutes'`;

const ALL_UNITS_SQL = `SELECT sc.*, 1 AS sign FROM score sc WHERE sc.superseded_at IS NULL AND sc.counted`;

/** SQL that a select of totals starts with, to sum up everything from nothing. */
const FROM_SCRATCH_SQL = `${unitsSql(ALL_UNITS_SQL)}, old AS (SELECT * FROM clusters WHERE false),
  part_old AS (SELECT * FROM part_clusters WHERE false)`;

const tables = [clusterTable, totalTable, partClusterTable, partTable, ...partTables];

/** Every row of the totals that differs from what the stored scores add up to; and scores that are missing in them. */
export async function checkTotals(tx: EntityManager): Promise<TotalDifference[]> {
  const differences: TotalDifference[] = [];
  for (const table of tables) differences.push(...(await compare(tx, table)));
  const uncounted = await tx.query<{ key: Record<string, string> }[]>(
    `SELECT jsonb_build_object('question_id', sc.question_id, 'id', sc.id) AS key FROM score sc
     WHERE sc.superseded_at IS NULL AND sc.counted <> (${COUNTABLE_SQL} AND sc.matures_at <= app_now())
       AND NOT (${COUNTABLE_SQL} AND NOT sc.counted AND sc.matures_at > app_now() - ${SLACK})`,
  );
  return [
    ...differences,
    ...uncounted.map(({ key }) => ({ table: 'score', key })),
    ...(await checkUncharged(tx)),
  ];
}

/** Sums the totals up anew. The caller has seen to it that nobody else writes scores. */
export async function rebuildTotals(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE score sc SET counted = NOT sc.counted
     WHERE sc.superseded_at IS NULL AND sc.counted <> (${COUNTABLE_SQL} AND sc.matures_at <= app_now())`,
  );
  for (const { name } of tables) await tx.query(`DELETE FROM ${name}`);
  await tx.query(addUnitsSql(ALL_UNITS_SQL));
  await rebuildUncharged(tx);
}

function compare(
  tx: EntityManager,
  { name, key, values, select }: AdditiveTable,
): Promise<TotalDifference[]> {
  const isNothing = values.map((value) => `s.${value} = 0`).join(' AND ');
  return tx.query<TotalDifference[]>(
    `WITH ${FROM_SCRATCH_SQL}, fresh AS (${select})
     SELECT '${name}' AS table,
            jsonb_build_object(${key.map((column) => `'${column}', coalesce(s.${column}, f.${column})`).join(', ')}) AS key
     FROM (SELECT * FROM ${name} s WHERE NOT (${isNothing})) s
     FULL JOIN (SELECT * FROM fresh s WHERE NOT (${isNothing})) f
       ON (${key.map((column) => `s.${column}`).join(', ')}) = (${key.map((column) => `f.${column}`).join(', ')})
     WHERE (${values.map((value) => `s.${value}`).join(', ')}) IS DISTINCT FROM (${values.map((value) => `f.${value}`).join(', ')})
     ORDER BY 2 LIMIT 1000`,
  );
}
