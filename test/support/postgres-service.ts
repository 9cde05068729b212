import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/platform/database/embedded-postgres.js';
import { isRunning } from '../../src/platform/database/process-identity.js';
import { fastDirectory } from './fast-directory.js';
import type { Service } from './services.js';

const DIRECTORY_PREFIX = 'reckoner-test-';

/** The server of `DATABASE_URL`, else an embedded one that is gone after the run. */
export function startPostgresService(databasePrefix: string): Promise<Service> {
  const url = process.env.DATABASE_URL;
  if (!url) return startThrowaway();
  return Promise.resolve({ url, stop: () => dropDatabases(url, databasePrefix) });
}

async function startThrowaway(): Promise<Service> {
  const base = fastDirectory();
  removeAbandoned(base);
  const dataDir = join(base, `${DIRECTORY_PREFIX}${process.pid}`);
  const postgres = await startEmbedded({ dataDir, ephemeral: true });
  const stop = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

/** A killed run leaves its directory behind; that of another user is not ours to remove. */
function removeAbandoned(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = Number(new RegExp(`^${DIRECTORY_PREFIX}(\\d+)(-|$)`).exec(name)?.[1]);
    if (Number.isNaN(pid) || (isRunning(pid) && pid !== process.pid)) continue;
    const path = join(base, name);
    const owner = lstatSync(path, { throwIfNoEntry: false })?.uid;
    if (owner === process.geteuid?.()) rmSync(path, { recursive: true, force: true });
  }
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.end();
}
