import type { QueryRunner } from 'typeorm';
import type { BackupTable } from './backup-format.js';

/** Kept by the migrations themselves. */
const MIGRATIONS_TABLE = 'migrations';

/** The names of the migrations that a store has, oldest first. */
export async function readMigrations(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(`SELECT name FROM ${MIGRATIONS_TABLE} ORDER BY timestamp`)) as {
    name: string;
  }[];
  return rows.map(({ name }) => name);
}

/**
 * Every table with its columns; referenced tables come before those that refer to them. Generated columns are left out,
 * and those of type xid8: transactions of one server mean nothing to another, whose default names its own.
 */
export function readTables(runner: QueryRunner): Promise<Omit<BackupTable, 'rows'>[]> {
  return runner.query(
    `WITH RECURSIVE ours AS (
       SELECT oid, relname FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> $1
     ), depth (oid, steps) AS (
       SELECT oid, 0 FROM ours
       UNION SELECT c.conrelid, steps + 1 FROM depth
       JOIN pg_constraint c ON c.contype = 'f' AND c.confrelid = depth.oid AND c.conrelid <> c.confrelid
     )
     SELECT relname AS name,
            ARRAY(SELECT attname::text FROM pg_attribute a
                  WHERE a.attrelid = ours.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                    AND atttypid <> 'xid8'::regtype
                  ORDER BY attnum) AS columns
     FROM ours JOIN depth USING (oid) GROUP BY ours.oid, relname ORDER BY max(steps), relname`,
    [MIGRATIONS_TABLE],
  ) as Promise<Omit<BackupTable, 'rows'>[]>;
}

/** The columns of a table as COPY takes them; the names come from the catalogue, or were checked by the schema. */
export function copyTarget({ name, columns }: Omit<BackupTable, 'rows'>): string {
  return `"${name}" (${columns.map((column) => `"${column}"`).join(', ')})`;
}
