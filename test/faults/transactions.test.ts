import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { entities } from '../../src/entities.js';
import { localCaller } from '../../src/platform/caller.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { toProblem } from '../../src/platform/http/problem.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const caller = localCaller('test');

describe('a connection of the service', () => {
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

  const setting = async (name: string) => (await dataSource.query(`SHOW ${name}`))[0][name];

  it('never changes the schema by itself', () => {
    expect(dataSource.options).toMatchObject({ synchronize: false });
    expect(dataSource.options).not.toMatchObject({ migrationsRun: true });
    expect(dataSource.options).not.toMatchObject({ dropSchema: true });
  });

  it('lets no statement and no idle transaction last', async () => {
    expect(await setting('statement_timeout')).toBe('30s');
    expect(await setting('idle_in_transaction_session_timeout')).toBe('1min');
  });

  it.each(['40001', '40P01'])('tries a write again after %s, and keeps one of it', async (state) => {
    let attempts = 0;
    const write = async (tx: EntityManager) => {
      await tx.query(`INSERT INTO collection (id, name) VALUES (gen_random_uuid(), 'after ${state}')`);
      if (++attempts < 3) await tx.query(raising(state));
      return attempts;
    };
    expect(await new Transactions(dataSource).write(caller, write)).toBe(3);
    const rows = await dataSource.query('SELECT FROM collection WHERE name = $1', [`after ${state}`]);
    expect(rows).toHaveLength(1);
  });

  it('gives up after four attempts, and says that it may be tried again', async () => {
    let attempts = 0;
    const write = (tx: EntityManager) => {
      attempts++;
      return tx.query(raising('40001'));
    };
    const error: unknown = await new Transactions(dataSource).write(caller, write).catch((reason) => reason);
    expect(attempts).toBe(4);
    expect(toProblem(error, 'id').status).toBe(503);
  });

  it('says what to do where a statement takes longer than it may', async () => {
    const error: unknown = await dataSource
      .query(`SET LOCAL statement_timeout = 20; SELECT pg_sleep(1)`)
      .catch((reason) => reason);
    const problem = toProblem(error, 'id');
    expect(problem).toMatchObject({ status: 503, code: 'took_too_long', title: 'That took too long' });
    expect(problem.detail).toContain('Narrow the filters');
  });

  it.each([
    ['22P02', `SELECT 'x'::int`, 400],
    ['22003', 'SELECT 99999999999::int', 400],
    [
      '23505',
      `INSERT INTO collection (id, name) VALUES (gen_random_uuid(), 'a'), (gen_random_uuid(), 'a')`,
      409,
    ],
    ['23502', 'INSERT INTO collection (id) VALUES (gen_random_uuid())', 422],
    ['57014', 'SELECT pg_sleep(1) FROM (SELECT pg_cancel_backend(pg_backend_pid())) AS x', 503],
  ])('what PostgreSQL refuses with %s is no fault of ours', async (_, sql, status) => {
    const error: unknown = await dataSource.query(sql).catch((reason) => reason);
    expect(toProblem(error, 'id').status).toBe(status);
  });
});

const raising = (state: string) => `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${state}'; END $$`;
