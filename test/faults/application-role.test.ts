import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeToken, sendToken } from '../support/access.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { importCsv } from '../support/import-csv.js';
import { ledgerSealed } from '../support/ledger-sealed.js';
import { paraphrase, ruling } from '../support/oreshnik.js';
import { paragraph } from '../support/passage.js';
import { type ServiceProcess, startProcess } from '../support/service-process.js';
import { query } from './embedded-fixture.js';

const PASSWORD = 'not-for-the-log';

describe('a role of the application that owns nothing', () => {
  const role = `reckoner_app_${randomBytes(6).toString('hex')}`;
  let database: TestDatabase;
  let application: pg.Client;
  let service: ServiceProcess;
  let api: ApiClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    await query(database.url, `CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}'`);
    const url = asRole(database.url, role);
    service = await startProcess({ DATABASE_URL: url, DATABASE_ADMIN_URL: database.url, PORT: '0' });
    api = apiClient(service.address!);
    application = new pg.Client({ connectionString: url });
    await application.connect();
    sendToken(service.address!, await makeToken(application, 'admin'));
  });

  afterAll(async () => {
    await application.end();
    await service.stop();
    await query(database.url, `DROP OWNED BY ${role}`);
    await query(database.url, `DROP ROLE ${role}`);
    await database.drop();
  });

  it('is enough to log, rule, read, import and seal', async () => {
    const logged = await api.post('/predictions', paraphrase);
    expect(logged.status).toBe(201);
    const { id, version } = logged.body.question;
    const edited = await api.patch(`/questions/${id}`, { criteria: 'Seen' }, { 'if-match': `"${version}"` });
    expect(edited.status).toBe(200);
    expect((await api.post(`/questions/${id}/resolution`, ruling)).status).toBe(201);
    expect((await api.post('/captures', { text: paragraph, publishedOn: '2026-11-14' })).status).toBe(201);
    const csv = 'question,deadline,author,said_at,probability\nIt holds,2025-01-01,Ada,2024-01-01,0.5\n';
    expect(await importCsv(service.address!, csv)).toMatchObject({ rows: { added: 1, rejected: 0 } });
    expect((await api.get('/boards/authors')).status).toBe(200);
    expect((await ledgerSealed(service.address!)).size).toBeGreaterThan(4);
    expect((await api.post('/ledger/entries/0/redaction', { reason: 'Asked for' })).status).toBe(200);
  });

  it('leaves no password and no content in the log', async () => {
    await api.post('/predictions?x=1', { ...paraphrase, author: PASSWORD, probability: 7 });
    await application.query('SELECT 1');
    expect(service.output()).not.toContain(PASSWORD);
  });

  it('owns no table, no function and no schema', async () => {
    const { rows } = await application.query(
      `SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = current_user
       UNION ALL SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) = current_user
       UNION ALL SELECT nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) = current_user`,
    );
    expect(rows).toEqual([]);
  });

  it.each([
    'UPDATE ledger_entry SET actor = actor',
    'DELETE FROM ledger_entry',
    'TRUNCATE ledger_entry CASCADE',
    'UPDATE ledger_leaf SET seq = seq',
    'DELETE FROM ledger_leaf',
    'UPDATE ledger_checkpoint SET note = note',
    'DELETE FROM ledger_checkpoint',
    'UPDATE ledger_signer SET name = name',
    'UPDATE ledger_payload SET body = body',
    'ALTER TABLE ledger_entry DISABLE TRIGGER ALL',
    'DROP TRIGGER ledger_entry_is_append_only ON ledger_entry',
    'DROP TABLE question CASCADE',
    'ALTER TABLE question ADD COLUMN x text',
    'CREATE TABLE stolen (x text)',
    'DELETE FROM migrations',
    `CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'`,
    `COPY question TO PROGRAM 'cat'`,
    `SELECT pg_read_file('postgresql.conf')`,
    'SET session_replication_role = replica',
  ])('may not: %s', async (sql) => {
    await expect(application.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('secrets', () => {
  const url = `postgres://reckoner:${PASSWORD}@127.0.0.1:1/reckoner`;

  it.each([
    ['a database that is out of reach', { DATABASE_URL: url }],
    ['an owner that is out of reach', { DATABASE_URL: 'postgres://127.0.0.1:1/x', DATABASE_ADMIN_URL: url }],
    ['an address that is none', { DATABASE_URL: `mysql://reckoner:${PASSWORD}@localhost/x` }],
    ['a Redis without a database', { REDIS_URL: `redis://:${PASSWORD}@localhost` }],
  ])('are not told with %s', async (_, settings) => {
    const error: Error = await startProcess({ ...settings, PORT: '0' }).then(
      () => new Error('it started'),
      (reason) => reason,
    );
    expect(error.message).toMatch(/Cannot reach the database|Bad configuration/);
    expect(error.message).not.toContain(PASSWORD);
  });
});

/** The same database under another role. */
function asRole(url: string, role: string): string {
  return url.replace(/^([a-z]+:\/\/)(?:[^/@]*@)?/, `$1${role}:${PASSWORD}@`);
}
