import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config.js';
import { createApp } from '../../src/create-app.js';
import { LocalAccess } from '../../src/people/local-access.js';
import { listen } from '../../src/serve.js';
import { sendToken } from '../support/access.js';
import { local } from './actors.js';
import { Writes } from './writes.js';

/** Of the second enough for records with everything on them. */
const DEMONSTRATION = [
  ['predictions.csv', 1000],
  ['forecast-review-2018.csv', 250],
] as const;
const ROOT = join(import.meta.dirname, '../..');

/** The service under test, in this process, with the demonstration's record in it. */
export interface Target {
  url: string;
  database: DataSource;
  /** Every route of the server, as in `GET /authors/:slug`. */
  routes: string[];
  /** What its requests write. */
  writes: Writes;
  stop(): Promise<void>;
}

/**
 * @param databaseUrl an empty database
 * @param databaseAdminUrl the same as the owner of its tables
 * @param prepare what else to do with the application before it listens
 */
export async function startTarget(
  databaseUrl: string,
  databaseAdminUrl = databaseUrl,
  prepare: (app: NestFastifyApplication) => void = () => {},
): Promise<Target> {
  const config = readConfig(
    { ephemeral: true, exclusive: false },
    {
      DATABASE_URL: databaseUrl,
      DATABASE_ADMIN_URL: databaseAdminUrl,
      PORT: '0',
      RECKONER_COPIES: 'off',
      LOG_FORMAT: 'json',
    },
  );
  const app = await createApp(config);
  const routes = collectRoutes(app);
  const writes = new Writes();
  writes.watch(app);
  prepare(app);
  const { address: url } = await listen(app, config.http);
  const database = app.get(DataSource);
  // The one secret that no request can revoke.
  const { secret } = app.get(LocalAccess);
  sendToken(url, secret);
  local.headers['authorization'] = `Bearer ${secret}`;
  for (const [file, lines] of DEMONSTRATION) await importFile(url, file, lines);
  const stop = async () => {
    await app.close();
    writes.stop();
  };
  return { url, database, routes, writes, stop };
}

function collectRoutes(app: NestFastifyApplication): string[] {
  const routes: string[] = [];
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.push(`${one} ${url}`);
    });
  return routes;
}

async function importFile(url: string, file: string, lines: number): Promise<void> {
  const body = readFileSync(join(ROOT, 'demo', file), 'utf8')
    .split('\n')
    .slice(0, lines)
    .join('\n');
  const sent = await fetch(`${url}/api/v1/imports`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body,
  });
  const { id } = (await sent.json()) as { id: string };
  for (;;) {
    const { status } = (await (await fetch(`${url}/api/v1/imports/${id}`)).json()) as { status: string };
    if (status === 'done') return;
    if (status === 'failed') throw new Error(`The import of ${file} failed`);
    await sleep(100);
  }
}
