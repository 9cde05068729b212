import pg from 'pg';
import type { DataDirectory } from './data-directory.js';
import { POSTGRES_PORT } from './postmaster.js';
import { processName } from './serve-lock.js';

const DATABASE = 'reckoner';
const CONNECT_TIMEOUT_MS = 5_000;
const NO_SUCH_DATABASE = '3D000';

/** Connection string of the embedded database, in the form that `pg` and libpq understand. */
export function embeddedUrl({ socketDir }: DataDirectory, database = DATABASE): string {
  return `postgres://app@/${database}?host=${encodeURIComponent(socketDir)}&port=${POSTGRES_PORT}`;
}

/** Connects to the embedded database, creating it in a new cluster; undefined while no server takes connections. */
export async function connectEmbedded(directory: DataDirectory): Promise<pg.Client | undefined> {
  const attempt = await tryToConnect(embeddedUrl(directory));
  if (attempt !== NO_SUCH_DATABASE) return typeof attempt === 'string' ? undefined : attempt;
  await createDatabase(directory);
  return undefined;
}

async function createDatabase(directory: DataDirectory): Promise<void> {
  const client = await tryToConnect(embeddedUrl(directory, 'postgres'));
  if (typeof client === 'string') return;
  // Two processes may create it at once: one of them fails, and both find it.
  await client.query(`CREATE DATABASE ${DATABASE}`).catch(() => {});
  await client.end();
}

/** @returns the client, or the error's code */
async function tryToConnect(connectionString: string): Promise<pg.Client | string> {
  const client = new pg.Client({
    connectionString,
    ssl: false,
    application_name: processName(process.pid),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    return (error as { code?: string }).code ?? 'unknown';
  }
}
