import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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
  const program = PROGRAMS.map(findOnPath).find(Boolean);
  if (program) return startThrowaway(program);
  const problem = 'No Redis: set REDIS_URL, or install redis-server or valkey-server.';
  if (process.env.CI) throw new Error(problem);
  process.stderr.write(`\n${problem} The suites that need it are skipped.\n`);
  return undefined;
}

async function startThrowaway(program: string): Promise<Service> {
  const directory = mkdtempSync(join(tmpdir(), 'reckoner-test-redis-'));
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
  const child = spawnTethered(
    program,
    Object.entries(settings).flatMap(([key, value]) => [`--${key}`, String(value)]),
    { signal: 'TERM', cwd: directory, env: process.env, logFile: join(directory, 'redis.log') },
  );
  const deadlineMs = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadlineMs)
      throw new Error(`${program} did not start: ${directory}`);
    await sleep(POLL_MS);
  }
  const stop = async () => {
    await endProcess(child, 'SIGTERM');
    rmSync(directory, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

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
