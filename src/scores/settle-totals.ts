import type { EntityManager } from 'typeorm';
import { type AdditiveTable, clusterTable, partTables, SCOPED_SQL, totalTable } from './totals.js';

/** A score that came into the totals (1), or went out of them (−1). */
export interface CountedChange {
  questionId: string;
  id: string;
  sign: 1 | -1;
}

/** Units summed up in one statement, which bounds its memory. */
const BATCH = 20_000;

const UNIT_SQL = `SELECT sc.*, change.sign
  FROM jsonb_to_recordset($1) AS change ("questionId" uuid, id uuid, sign int)
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
  for (const batch of batches) await addUnits(tx, batch);
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

async function addUnits(tx: EntityManager, batch: string): Promise<void> {
  await tx.query(
    `WITH unit AS MATERIALIZED (${UNIT_SQL}), scoped AS MATERIALIZED (${SCOPED_SQL}),
          clusters AS MATERIALIZED (${clusterTable.select}),
          old AS MATERIALIZED (
            SELECT c.* FROM score_cluster c JOIN clusters USING (${clusterTable.key.join(', ')})
          ),
          cluster_write AS (${addSql(clusterTable, 'SELECT * FROM clusters')}),
          totals AS MATERIALIZED (${totalTable.select})
     ${addSql(totalTable, 'SELECT * FROM totals', ', version = score_total.version + 1')}`,
    [batch],
  );
  for (const table of partTables)
    await tx.query(
      `WITH unit AS MATERIALIZED (${UNIT_SQL}), scoped AS (${SCOPED_SQL}) ${addSql(table, table.select)}`,
      [batch],
    );
}

/** SQL that adds the rows of a select to a table of sums. */
export function addSql({ name, key, values }: AdditiveTable, select: string, more = ''): string {
  const columns = [...key, ...values].join(', ');
  return `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM (${select}) increment ORDER BY ${key.join(', ')}
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET
      ${values.map((value) => `${value} = ${name}.${value} + excluded.${value}`).join(', ')}${more}`;
}
