import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { runMigrations } from '../../src/platform/database/run-migrations.js';

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** Makes a database with the newest schema and nothing in it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const prefix = requiredEnvironment('RECKONER_TEST_DATABASE_PREFIX');
  const template = `${prefix}_template`;
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await withAdmin(async (admin) => {
    await ensureTemplate(admin, template);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  });
  const drop = () =>
    withAdmin(async (admin) => {
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    });
  return { url: urlOf(name), drop };
}

/** The first test of the run that needs a database migrates the one that all are copied from. */
async function ensureTemplate(admin: pg.Client, template: string): Promise<void> {
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
  if (!rowCount) {
    const unfinished = `${template}_unfinished`;
    await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${unfinished}`);
    await runMigrations(urlOf(unfinished));
    await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  }
  await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
}

async function withAdmin(work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: requiredEnvironment('RECKONER_TEST_PG_URL') });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string): string {
  return requiredEnvironment('RECKONER_TEST_PG_URL').replace(
    /^([a-z]+:\/\/[^/?]*)\/?[^?]*/,
    `$1/${database}`,
  );
}

function requiredEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: Jest's global setup did not run`);
  return value;
}
