import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { entities } from '../../src/entities.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Tables that are read and written in SQL only. */
const SQL_TABLES = [
  'author_alias',
  'calibration_bin',
  'calibration_histogram',
  'capture',
  'capture_decision',
  'collection',
  'event_key',
  'feed_key',
  'forecast_ref',
  'held_upload',
  'held_upload_part',
  'idempotency_key',
  'import',
  'import_row',
  'instance_switch',
  'ledger_checkpoint',
  'ledger_entry',
  'ledger_leaf',
  'ledger_payload',
  'ledger_pending',
  'ledger_signer',
  'page_copy',
  'migrations',
  'mail',
  'notice',
  'notice_preference',
  'notice_recipient',
  'overdue_flag',
  'overdue_rule',
  'question_ref',
  'question_revision',
  'question_text_key',
  'score',
  'score_cluster',
  'score_horizon',
  'score_month',
  'score_part',
  'score_part_cluster',
  'score_phrase',
  'score_tag',
  'score_total',
  'setup_link',
  'sign_in_attempt',
  'source_alias',
  'statement_ref',
  'task',
  'uncharged',
  'uncharged_total',
  'webhook',
  'webhook_delivery',
];
/** Columns that the database computes or sweeps keep, and no entity needs. */
const SQL_COLUMNS: Record<string, string[]> = {
  question: ['search', 'due_soon_revision', 'escalated_revision', 'reminders', 'reminded_at'],
  statement: ['reviewed_on'],
};

interface ColumnRow {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

const COLUMNS_SQL = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
  ORDER BY 1, 2`;

describe('the schema', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await openDataSource(database.url, entities);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const columns = (): Promise<ColumnRow[]> => dataSource.query(COLUMNS_SQL);

  it('has a table for every entity, and no table that nobody knows', async () => {
    const tables = new Set((await columns()).map((row) => row.table));
    const known = [...dataSource.entityMetadatas.map((entity) => entity.tableName), ...SQL_TABLES];
    expect([...tables].toSorted()).toEqual(known.toSorted());
  });

  it('has the columns that the entities declare, with their types', async () => {
    const inDatabase = (await columns())
      .filter(({ table, column }) => !SQL_TABLES.includes(table) && !SQL_COLUMNS[table]?.includes(column))
      .map(({ table, column, type, nullable }) => `${table}.${column} ${type}${nullable ? ' null' : ''}`)
      .toSorted();
    expect(declaredColumns(dataSource)).toEqual(inDatabase);
  });

  it('goes back to nothing and comes again', async () => {
    const migrated = await columns();
    const url = database.url;
    const admin = await new DataSource({ type: 'postgres', url, migrations }).initialize();
    try {
      for (const _ of migrations) await admin.undoLastMigration();
      expect((await columns()).map((row) => row.table)).toEqual(
        migrated.map((row) => row.table).filter((table) => table === 'migrations'),
      );
      await admin.runMigrations();
      expect(await columns()).toEqual(migrated);
    } finally {
      await admin.destroy();
    }
  });
});

function declaredColumns({ driver, entityMetadatas }: DataSource): string[] {
  return entityMetadatas
    .flatMap((entity) => entity.columns.map((column) => ({ table: entity.tableName, column })))
    .map(({ table, column }) => {
      const type = driver.normalizeType(column).replace('timestamptz', 'timestamp with time zone');
      const array = column.isArray ? '[]' : '';
      return `${table}.${column.databaseName} ${type}${array}${column.isNullable ? ' null' : ''}`;
    })
    .toSorted();
}
