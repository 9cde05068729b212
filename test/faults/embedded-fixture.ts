import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from '@jest/globals';
import pg from 'pg';
import {
  type EmbeddedOptions,
  type EmbeddedPostgres,
  startEmbedded,
} from '../../src/platform/database/embedded-postgres.js';
import { fastDirectory } from '../support/fast-directory.js';

const USER_PROGRAM = fileURLToPath(new URL('./embedded-user.ts', import.meta.url));
const RUN_TYPESCRIPT = new URL('../support/run-typescript.mjs', import.meta.url).href;

/** Another process that uses the embedded database, or was refused it. */
export interface EmbeddedUser {
  pid: number;
  url: string;
  adopted: boolean;
  serverPid: number;
  /** Why it did not start; `url`, `adopted` and `serverPid` are then missing. */
  refusal?: string;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** A fresh data directory for each test of a file, and the processes that use it, all ended after the test. */
export class EmbeddedFixture {
  dataDir = '';
  private readonly users: { stop(): Promise<void> }[] = [];

  constructor() {
    beforeEach(() => {
      this.dataDir = mkdtempSync(join(fastDirectory(), 'reckoner-faults-'));
      chmodSync(this.dataDir, 0o755);
    });
    afterEach(async () => {
      for (const user of this.users.splice(0).reverse()) await user.stop();
      rmSync(this.dataDir, { recursive: true, force: true });
    });
  }

  /** Uses the database in this process. */
  async start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
    const postgres = await startEmbedded({ dataDir: this.dataDir, ...options });
    this.users.push(postgres);
    return postgres;
  }

  /** Uses the database in another process. */
  async fork(mode: 'shared' | 'exclusive' = 'shared', nodeArgs: string[] = []): Promise<EmbeddedUser> {
    const child = this.forkUnawaited(mode, nodeArgs);
    const [answer] = (await once(child, 'message')) as [Omit<EmbeddedUser, 'pid' | 'stop' | 'kill'>];
    // One that is about to end by itself may have closed its end of the channel.
    const stop = () => ended(child, () => child.send('stop', () => {}));
    const kill = () => ended(child, () => child.kill('SIGKILL'));
    const user = { ...answer, pid: child.pid!, stop, kill };
    this.users.push(user);
    return user;
  }

  forkUnawaited(mode: 'shared' | 'exclusive' = 'shared', nodeArgs: string[] = []): ChildProcess {
    const execArgv = ['--import', RUN_TYPESCRIPT, ...nodeArgs];
    return fork(USER_PROGRAM, [this.dataDir, mode], { execArgv });
  }
}

async function ended(child: ChildProcess, act: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (child.connected) act();
  await exit;
}

/** @returns all values of all rows */
export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

/** Asks until the server answers. */
export async function queryAgain(url: string, sql: string): Promise<unknown[]> {
  for (const deadlineMs = Date.now() + 10_000; ; await sleep(20)) {
    try {
      return await query(url, sql);
    } catch (error) {
      if (Date.now() > deadlineMs) throw error;
    }
  }
}
