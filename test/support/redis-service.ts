import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess, spawnTethered } from '../../src/platform/database/tethered-process.js';
import type { Service } from './services.js';

const PROGRAMS = ['redis-server', 'valkey-server'];
const POLL_MS = 15;
const START_TIMEOUT_MS = 10_000;

/**
 * The server of `REDIS_URL`, else one started from PATH; undefined where neither is there.
 * @throws in CI, where every suite has to run
 */
export async function startRedisService(): Promise<Service | undefined> {
  const url = process.env.REDIS_URL;
  if (url) return { url, stop: async () => {} };
  const program = findProgram();
  if (program) return startThrowaway(program);
  const problem = 'No Redis: set REDIS_URL, or install redis-server or valkey-server.';
  if (process.env.CI) throw new Error(problem);
  process.stderr.write(`\n${problem} The suites that need it are skipped.\n`);
  return undefined;
}

async function startThrowaway(program: string): Promise<Service> {
  const redis = new OwnRedis(program, await freePort());
  await redis.start();
  return { url: redis.url, stop: () => redis.stop('SIGTERM') };
}

/** A Redis that keeps nothing, which can be ended and started again at the same address. */
export class OwnRedis {
  readonly url: string;
  private readonly directory = mkdtempSync(join(tmpdir(), 'reckoner-test-redis-'));
  private child: ChildProcess | undefined;

  constructor(
    private readonly program: string,
    private readonly port: number,
  ) {
    this.url = `redis://127.0.0.1:${port}`;
  }

  /** @returns undefined where no Redis is installed */
  static async onFreePort(): Promise<OwnRedis | undefined> {
    const program = findProgram();
    return program ? new OwnRedis(program, await freePort()) : undefined;
  }

  async start(): Promise<void> {
    const { program, port } = this;
    mkdirSync(this.directory, { recursive: true });
    const settings = {
      port,
      bind: '127.0.0.1',
      save: '',
      appendonly: 'no',
      'maxmemory-policy': 'noeviction',
    };
    const child = spawnTethered(
      program,
      Object.entries(settings).flatMap(([key, value]) => [`--${key}`, String(value)]),
      { signal: 'TERM', cwd: this.directory, env: process.env, logFile: join(this.directory, 'redis.log') },
    );
    this.child = child;
    const deadlineMs = Date.now() + START_TIMEOUT_MS;
    while (!(await answers(port))) {
      if (child.exitCode !== null || Date.now() > deadlineMs)
        throw new Error(`${program} did not start: ${this.directory}`);
      await sleep(POLL_MS);
    }
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    if (this.child) await endProcess(this.child, signal);
    rmSync(this.directory, { recursive: true, force: true });
  }
}

const findProgram = (): string | undefined => PROGRAMS.map(findOnPath).find(Boolean);

function findOnPath(program: string): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return directories.map((directory) => join(directory, program)).find((path) => existsSync(path));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const settle = (isUp: boolean) => {
      socket.destroy();
      resolve(isUp);
    };
    socket.on('data', (data) => settle(data.toString().startsWith('+PONG')));
    socket.on('error', () => settle(false));
  });
}
