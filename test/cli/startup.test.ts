import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '../support/database.js';
import { fastDirectory } from '../support/fast-directory.js';
import { runCli, startCli } from './run-cli.js';
import { runHere } from './run-here.js';

const UNAVAILABLE = 5;

describe('what cannot start', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(fastDirectory(), 'reckoner-cli-'));
    chmodSync(directory, 0o755);
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('says that the port is taken', async () => {
    const database = await createTestDatabase();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runCli(['serve'], { DATABASE_URL: database.url, PORT: String(port) });
    other.close();
    await database.drop();
    expect(stderr).toBe(`Port ${port} is taken: set PORT to another one, or 0 for any free one\n`);
    expect(code).toBe(UNAVAILABLE);
  });

  it('says that the data directory cannot be written', async () => {
    const file = join(directory, 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await runCli(['due', '--data-dir', join(file, 'store')]);
    expect(stderr).toMatch(/^Cannot write to the data directory .*\n$/);
    expect(code).toBe(UNAVAILABLE);
  });

  it('says who serves a data directory already, and shares the store with other commands', async () => {
    const dataDir = join(directory, 'store');
    const first = startCli(['serve', '--data-dir', dataDir], { PORT: '0' });
    await first.printed(/Reckoner is at http:\/\/127\.0\.0\.1:\d+/);
    const second = await runCli(['serve', '--data-dir', dataDir], { PORT: '0' });
    const due = await runCli(['due', '--data-dir', dataDir, '--json']);
    first.kill('SIGTERM');
    await first.ended;
    expect(second.stderr).toMatch(/^Already served by process \d+: .*\n$/);
    expect(second.code).toBe(UNAVAILABLE);
    expect(due).toEqual({ code: 0, stdout: '{"items":[],"nextCursor":null}\n', stderr: '' });
  }, 120_000);

  it('says which setting is wrong', async () => {
    const { code, stderr } = await runCli(['serve'], { PORT: 'http' });
    expect(stderr).toMatch(/^Bad configuration: PORT: .*\n$/);
    expect(code).toBe(UNAVAILABLE);
  });

  it('says that something else answers', async () => {
    const other = createHttpServer((_request, reply) => reply.end('<h1>Hello</h1>')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runHere('due', '--server', `http://127.0.0.1:${port}`);
    other.close();
    expect(stderr).toContain('not Reckoner');
    expect(code).toBe(UNAVAILABLE);
  });

  it('says that no server answers', async () => {
    const { code, stderr } = await runHere('due', '--server', 'http://127.0.0.1:1');
    expect(stderr).toMatch(/^Cannot reach http:\/\/127\.0\.0\.1:1\/: .*\n$/);
    expect(code).toBe(UNAVAILABLE);
  });
});
