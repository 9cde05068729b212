import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { startEmbedded } from '../../src/platform/database/embedded-postgres.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { makeToken, sendToken } from './access.js';
import { createTestDatabase } from './database.js';
import { fastDirectory } from './fast-directory.js';
import { type ServiceProcess, startProcess } from './service-process.js';

/**
 * The running service under test, in whichever of the three configurations the run asks for. Requests to it are those
 * of an admin, unless they say who asks.
 */
export interface Service {
  /** Where it listens. */
  url: string;
  /** A window into its database, for what no answer shows. */
  database: DataSource;
  /** Stops the database's clock at an instant, or lets it run again. */
  setNow(at: string | null): Promise<void>;
  /** Everything that its processes have said so far. */
  output(): string;
  stop(): Promise<void>;
}

type Settings = Record<string, string>;

/**
 * Starts the service on an empty store: embedded by default; on the server of `DATABASE_URL` if that is set;
 * and as one web and two worker processes on Redis if `RECKONER_E2E_MODE` is `full`.
 */
export function startService(settings: Settings = {}): Promise<Service> {
  if (process.env.RECKONER_E2E_MODE === 'full') return startFull(settings);
  return process.env.DATABASE_URL ? startOnServer(settings) : startOnEmbedded(settings);
}

async function startOnEmbedded(settings: Settings): Promise<Service> {
  const dataDir = join(fastDirectory(), `reckoner-test-${process.pid}-${randomBytes(4).toString('hex')}`);
  const processes = await startAll([{ ...settings, RECKONER_DATA_DIR: dataDir }]);
  const postgres = await startEmbedded({ dataDir });
  return assemble(postgres.url, processes, async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
}

async function startOnServer(settings: Settings): Promise<Service> {
  const { url, drop } = await createTestDatabase();
  return assemble(url, await startAll([{ ...settings, DATABASE_URL: url }]), drop);
}

async function startFull(settings: Settings): Promise<Service> {
  const redisUrl = process.env.RECKONER_TEST_REDIS_URL;
  if (!redisUrl) throw new Error('RECKONER_E2E_MODE=full needs Redis');
  const { url, drop } = await createTestDatabase();
  const common = { ...settings, DATABASE_URL: url, REDIS_URL: redisUrl };
  const roles = ['web', 'worker', 'worker'];
  return assemble(url, await startAll(roles.map((role) => ({ ...common, RECKONER_ROLE: role }))), drop);
}

function startAll(settings: Settings[]): Promise<ServiceProcess[]> {
  return Promise.all(settings.map((env) => startProcess({ ...env, PORT: '0' })));
}

async function assemble(
  databaseUrl: string,
  processes: ServiceProcess[],
  cleanUp: () => Promise<void>,
): Promise<Service> {
  const database = await openDataSource(databaseUrl, []);
  const setNow = async (at: string | null) => {
    const body = at === null ? 'SELECT now()' : `SELECT ''${at}''::timestamptz`;
    await database.query(
      `CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS '${body}'`,
    );
  };
  const stop = async () => {
    await database.destroy();
    await Promise.all(processes.map((process) => process.stop()));
    await cleanUp();
  };
  const url = processes[0]!.address!;
  sendToken(url, await makeToken(database, 'admin'));
  const output = () => processes.map((process) => process.output()).join('');
  return { url, database, setNow, output, stop };
}
