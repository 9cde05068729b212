import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { startEmbedded } from '../../src/platform/database/embedded-postgres.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { runMigrations } from '../../src/platform/database/run-migrations.js';
import { rebuildTotals } from '../../src/scores/check-totals.js';
import { rescore } from '../../src/scores/rescore.js';
import { BASE_QUESTIONS, copyScoresSql, recordSql } from './record-sql.js';
import { say } from './report.js';

/** Where the server of all goals keeps its stores from one run to the next. */
const DIRECTORY = process.env.RECKONER_BENCH_DIR ?? join(tmpdir(), 'reckoner-bench');
const ROOT = join(import.meta.dirname, '../..');

/** A PostgreSQL server with stores of given sizes. */
export interface BenchServer {
  /** Connection string of the store with so many forecasts, built on first use and kept. */
  store(forecasts: number): Promise<string>;
  /** A copy of it that is gone when `work` has ended. */
  withCopy<T>(forecasts: number, work: (url: string) => Promise<T>): Promise<T>;
  /** A store with nothing in it that is gone when `work` has ended. */
  withEmpty<T>(name: string, work: (url: string) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL, as the program itself does, but without waiting for the disk. */
export async function startServer(): Promise<BenchServer> {
  const postgres = await startEmbedded({ dataDir: DIRECTORY, ephemeral: true });
  const urlOf = (name: string) => postgres.url.replace('/reckoner?', `/${name}?`);
  const admin = (sql: string) => withClient(postgres.url, (client) => client.query(sql));
  const store = async (forecasts: number) => {
    const name = `bench_${forecasts}_${fingerprint()}`;
    const { rowCount } = await admin(`SELECT FROM pg_database WHERE datname = '${name}'`);
    if (!rowCount) {
      await admin(`DROP DATABASE IF EXISTS ${name}_unfinished WITH (FORCE)`);
      await admin(`CREATE DATABASE ${name}_unfinished`);
      await build(urlOf(`${name}_unfinished`), forecasts);
      await admin(`ALTER DATABASE ${name}_unfinished RENAME TO ${name}`);
    }
    return urlOf(name);
  };
  return {
    store,
    async withCopy(forecasts, work) {
      await store(forecasts);
      const copy = `bench_copy_${process.pid}`;
      await admin(`DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`);
      await admin(`CREATE DATABASE ${copy} TEMPLATE bench_${forecasts}_${fingerprint()} STRATEGY file_copy`);
      try {
        return await work(urlOf(copy));
      } finally {
        await admin(`DROP DATABASE ${copy} WITH (FORCE)`);
      }
    },
    async withEmpty(name, work) {
      const empty = `bench_${name}_${process.pid}`;
      await admin(`CREATE DATABASE ${empty}`);
      try {
        await runMigrations(urlOf(empty));
        return await work(urlOf(empty));
      } finally {
        await admin(`DROP DATABASE ${empty} WITH (FORCE)`);
      }
    },
    stop: () => postgres.stop(),
  };
}

/** Opens the database as the program does. */
export async function withDataSource<T>(
  url: string,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await openDataSource(url, []);
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function build(url: string, forecasts: number): Promise<void> {
  const start = Date.now();
  await runMigrations(url);
  await withClient(url, async (client) => {
    for (const sql of recordSql(forecasts)) await client.query(sql);
  });
  await withDataSource(url, (dataSource) => dataSource.transaction((tx) => scoreAll(tx, forecasts)));
  await withClient(url, (client) => client.query('VACUUM (ANALYZE)'));
  say(`Built a store of ${forecasts} forecasts in ${Math.round((Date.now() - start) / 1000)} s.`);
}

async function scoreAll(tx: EntityManager, forecasts: number): Promise<void> {
  await tx.query('SET LOCAL statement_timeout = 0');
  await tx.query('SET LOCAL idle_in_transaction_session_timeout = 0');
  const base = await tx.query<{ id: string }[]>(
    `SELECT id FROM question ORDER BY id LIMIT ${BASE_QUESTIONS}`,
  );
  await rescore(
    tx,
    base.map(({ id }) => id),
  );
  await copyScores(tx, forecasts);
  await rebuildTotals(tx);
}

/** Without indexes and checks of references, which takes a fraction of the time. */
async function copyScores(tx: EntityManager, forecasts: number): Promise<void> {
  const indexes = await tx.query<{ name: string; sql: string }[]>(
    `SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE tablename = 'score' AND indexname <> 'score_pkey'`,
  );
  await tx.query('SET LOCAL session_replication_role = replica');
  await tx.query(`SET LOCAL maintenance_work_mem = '1GB'`);
  for (const { name } of indexes) await tx.query(`DROP INDEX ${name}`);
  for (const sql of copyScoresSql(forecasts)) await tx.query(sql);
  for (const { sql } of indexes) await tx.query(sql);
  await tx.query('ANALYZE score');
}

/** A store is built anew when the schema, the scoring or the data is another. */
function fingerprint(): string {
  const folders = ['migrations', 'src/scores', 'src/scoring', 'bench/support'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => folder !== 'bench/support' || file === 'record-sql.ts')
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => readFileSync(join(ROOT, folder, file))),
  );
  return createHash('sha256').update(Buffer.concat(files)).digest('hex').slice(0, 12);
}
