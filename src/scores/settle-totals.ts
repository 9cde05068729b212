import type { EntityManager } from 'typeorm';
import { type AdditiveTable, addSql } from './additive-table.js';
import { partClusterTable, partTable } from './part-totals.js';
import { clusterTable, partTables, SCOPED_SQL, totalTable, unitsSql } from './totals.js';

/** A score that came into the totals (1), or went out of them (−1). */
export interface CountedChange {
  questionId: string;
  id: string;
  sign: 1 | -1;
}

/** Units summed up in one statement, which bounds its memory. */
const BATCH = 20_000;

const UNIT_SQL = `SELECT sc.*, change.sign
  FROM json_to_recordset($1) AS change ("questionId" uuid, id uuid, sign int)
  JOIN score sc ON sc.question_id = change."questionId" AND sc.id = change.id`;

/**
 * Brings the totals up to date with scores that came and went in this transaction. The totals of the records concerned
 * are locked first, all of them and in order, so that what a cluster adds is computed from what it was, and nobody
 * waits in a circle.
 */
export async function settleTotals(tx: EntityManager, changes: readonly CountedChange[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(changes.length / BATCH) }, (_, index) =>
    JSON.stringify(changes.slice(index * BATCH, (index + 1) * BATCH)),
  );
  await lockTotals(tx, batches);
  for (const batch of batches) await tx.query(addUnitsSql(UNIT_SQL), [batch]);
}

async function lockTotals(tx: EntityManager, batches: readonly string[]): Promise<void> {
  const key = totalTable.key.join(', ');
  const keys = new Map<string, unknown>();
  for (const batch of batches) {
    const concerned = await tx.query<Record<string, string>[]>(
      `WITH unit AS (${UNIT_SQL}), scoped AS (${SCOPED_SQL}) SELECT DISTINCT ${key} FROM scoped`,
      [batch],
    );
    for (const one of concerned) keys.set(JSON.stringify(one), one);
  }
  const concerned = `jsonb_to_recordset($1) AS k (dimension text, subject_id uuid, attribution text, type text, scope text)`;
  const parameters = [JSON.stringify([...keys.values()])];
  await tx.query(
    `INSERT INTO score_total (${key}) SELECT ${key} FROM ${concerned} ORDER BY ${key} ON CONFLICT DO NOTHING`,
    parameters,
  );
  await tx.query(
    `SELECT FROM score_total JOIN ${concerned} USING (${key}) ORDER BY ${key} FOR UPDATE OF score_total`,
    parameters,
  );
}

/**
 * SQL that adds units to all totals. Whatever it writes belongs to a record whose totals are locked.
 * @param anyUnit SQL of the units with their sign
 */
export const addUnitsSql = (anyUnit: string) => `
  WITH ${unitsSql(anyUnit)}, ${oldSql('old', clusterTable, 'clusters')}, ${oldSql('part_old', partClusterTable, 'part_clusters')},
       ${[...partTables, partClusterTable, partTable, clusterTable]
         .map((table) => `to_${table.name} AS (${addSql(table, table.select)})`)
         .join(', ')}
  ${addSql(totalTable, totalTable.select, ', version = score_total.version + 1')}`;

function oldSql(name: string, { name: table, key }: AdditiveTable, changed: string): string {
  return `${name} AS MATERIALIZED (SELECT c.* FROM ${table} c JOIN ${changed} USING (${key.join(', ')}))`;
}
