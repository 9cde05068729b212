import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { runMigrations } from '../../src/platform/database/run-migrations.js';
import { makeToken, sendToken } from '../support/access.js';
import { OwnPostgres } from '../support/own-postgres.js';
import type { OwnRedis } from '../support/redis-service.js';
import { type ServiceProcess, startProcess } from '../support/service-process.js';

const DAY_MS = 86_400_000;
const PATIENCE_MS = 60_000;

type Settings = Record<string, string>;

/** Clocks that are off by a day change nothing: only the database's decides. */
const clockOff = (offMs: number): Settings => ({
  NODE_OPTIONS: `--import ${join(import.meta.dirname, 'shifted-clock.mjs')}`,
  RECKONER_TEST_CLOCK_OFF_MS: String(offMs),
});
const WEBS: Settings[] = [{}, {}];
const WORKERS: Settings[] = [{}, {}, clockOff(DAY_MS), clockOff(-DAY_MS)];

/** One place of the topology, and the process that is there now. */
export interface Place {
  settings: Settings;
  process: ServiceProcess | undefined;
}

/** Two web and four worker processes on a PostgreSQL and a Redis of their own, all of which can be killed. */
export class Topology {
  readonly webs: Place[];
  readonly workers: Place[];
  /** How far the database's clock is ahead of the machine's. */
  private offsetMs = 0;

  private constructor(
    readonly postgres: OwnPostgres,
    readonly redis: OwnRedis,
    readonly database: DataSource,
    private readonly token: string,
  ) {
    const common = { DATABASE_URL: postgres.url, REDIS_URL: redis.url };
    this.webs = WEBS.map((own) => ({
      settings: { ...common, ...own, RECKONER_ROLE: 'web', PORT: '0' },
      process: undefined,
    }));
    this.workers = WORKERS.map((own) => ({
      settings: { ...common, ...own, RECKONER_ROLE: 'worker' },
      process: undefined,
    }));
  }

  static async open(redis: OwnRedis): Promise<Topology> {
    await redis.start();
    const postgres = await OwnPostgres.create(['fsync=off']);
    await runMigrations(postgres.url);
    const database = await new DataSource({
      type: 'postgres',
      url: postgres.url,
      poolErrorHandler: () => {},
    }).initialize();
    const topology = new Topology(postgres, redis, database, await makeToken(database, 'admin'));
    await Promise.all([...topology.webs, ...topology.workers].map((place) => topology.start(place)));
    return topology;
  }

  async close(): Promise<void> {
    await Promise.all([...this.webs, ...this.workers].map(async ({ process }) => process?.stop('SIGKILL')));
    await this.database.destroy();
    await this.redis.stop('SIGKILL');
    await this.postgres.remove();
  }

  /** Starts what belongs there, as a supervisor does: again and again, until it is up. */
  async start(place: Place): Promise<void> {
    place.process = await untilItWorks(() => startProcess(place.settings));
    const { address } = place.process;
    if (address) sendToken(address, this.token);
  }

  /** Asks one of the web processes after the other until one answers with success. */
  async ask(path: string, init: RequestInit): Promise<Response> {
    let turn = 0;
    return untilItWorks(async () => {
      const address = this.webs[turn++ % this.webs.length]!.process!.address!;
      const response = await fetch(`${address}/api/v1${path}`, init);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response;
    });
  }

  /** Asks the database until it answers. */
  sql<T>(query: string, values: unknown[] = []): Promise<T[]> {
    return untilItWorks(() => this.database.query<T[]>(query, values));
  }

  /** Moves the database's clock, for all at once. */
  async moveClock(byMs: number): Promise<void> {
    this.offsetMs += byMs;
    await this.sql(
      `CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
       AS 'SELECT now() + ${this.offsetMs} * interval ''1 ms'''`,
    );
  }

  /** What its processes have said so far, for when something went wrong. */
  output(): string {
    return [...this.webs, ...this.workers].map(({ process }) => process?.output()).join('');
  }
}

export async function untilItWorks<T>(work: () => Promise<T>): Promise<T> {
  for (const deadlineMs = Date.now() + PATIENCE_MS; ; await sleep(100)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > deadlineMs) throw error;
    }
  }
}
