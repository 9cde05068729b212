import { type ChildProcess, execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { openDataDirectory } from '../../src/platform/database/data-directory.js';
import { findPostgresBinaries } from '../../src/platform/database/postgres-binaries.js';
import { endProcess, spawnTethered } from '../../src/platform/database/tethered-process.js';
import type { Account } from '../../src/platform/database/unprivileged-account.js';
import { fastDirectory } from './fast-directory.js';

/** The oldest server that is supported, where Debian puts it. */
const OLDEST_BIN = '/usr/lib/postgresql/15/bin';
const START_TIMEOUT_MS = 30_000;
const SETTINGS = ['listen_addresses=', 'max_connections=120', 'log_min_messages=log'];

/** A PostgreSQL server of one test, on a socket of its own, that can be ended in any way and started again: 15 where it is installed. */
export class OwnPostgres {
  private child: ChildProcess | undefined;

  private constructor(
    readonly directory: string,
    readonly binDir: string,
    private readonly account: Account | undefined,
    private readonly settings: readonly string[],
  ) {}

  /** @param settings of the server, such as `fsync=off` */
  static async create(settings: readonly string[]): Promise<OwnPostgres> {
    const path = mkdtempSync(join(fastDirectory(), 'reckoner-own-'));
    chmodSync(path, 0o755);
    const directory = openDataDirectory(path);
    const { account } = directory;
    const binDir = existsSync(OLDEST_BIN) ? OLDEST_BIN : findPostgresBinaries(directory).binDir;
    const own = new OwnPostgres(path, binDir, account, settings);
    mkdirSync(own.data, { mode: 0o700 });
    if (account) chownSync(own.data, account.uid, account.gid);
    await own.run(
      'initdb',
      '-D',
      own.data,
      '-U',
      'app',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    );
    await own.start();
    return own;
  }

  get url(): string {
    return this.urlOf('postgres');
  }

  urlOf(database: string): string {
    return `postgres://app@/${database}?host=${this.directory}/run`;
  }

  /** Runs one of PostgreSQL's programs as its account. @throws Error when it fails */
  async run(program: string, ...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(join(this.binDir, program), args, {
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
      ...(this.account && { uid: this.account.uid, gid: this.account.gid }),
    });
    return stdout;
  }

  /** Starts it, again if need be: right after a kill its last processes still hold what it needs. */
  async start(): Promise<void> {
    for (const deadlineMs = Date.now() + START_TIMEOUT_MS; ; await sleep(50)) {
      if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null)
        this.child = this.launch();
      if (await this.answers()) return;
      if (Date.now() > deadlineMs) throw new Error(`PostgreSQL did not start, see ${this.directory}`);
    }
  }

  /** SIGTERM waits for its clients, SIGINT ends them, SIGQUIT ends at once, SIGKILL as a loss of power to the process. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    if (this.child) await endProcess(this.child, signal);
  }

  async remove(): Promise<void> {
    await this.stop('SIGQUIT');
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 20 });
  }

  private get data(): string {
    return join(this.directory, 'data');
  }

  private launch(): ChildProcess {
    const args = [...SETTINGS, ...this.settings].flatMap((setting) => ['-c', setting]);
    return spawnTethered(
      join(this.binDir, 'postgres'),
      ['-D', this.data, '-k', join(this.directory, 'run'), ...args],
      {
        signal: 'INT',
        cwd: this.data,
        env: { LC_ALL: 'C', TZ: 'UTC' },
        logFile: join(this.directory, 'log'),
        account: this.account,
      },
    );
  }

  private async answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('SELECT 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  }
}
