import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { isRunning } from '../../src/platform/database/process-identity.js';
import { unprivilegedAccount } from '../../src/platform/database/unprivileged-account.js';
import { EmbeddedFixture, query, queryAgain } from './embedded-fixture.js';

const fixture = new EmbeddedFixture();

async function endsWithin(pid: number, patienceMs: number): Promise<boolean> {
  for (const deadlineMs = Date.now() + patienceMs; Date.now() < deadlineMs; await sleep(10)) {
    if (!isRunning(pid)) return true;
  }
  return false;
}

describe('a kill', () => {
  it('of the owner leaves no server behind', async () => {
    const owner = await fixture.fork();
    await owner.kill();
    expect(await endsWithin(owner.serverPid, 1_000)).toBe(true);
  });

  it('of the owner lets the next one start at once, with all data', async () => {
    const owner = await fixture.fork();
    await query(owner.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    await owner.kill();
    const next = await fixture.start();
    expect(next.adopted).toBe(false);
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([7]);
  });

  it('of the owner makes a process that shared the server start it again', async () => {
    const owner = await fixture.fork();
    const guest = await fixture.start();
    expect(guest.adopted).toBe(true);
    await query(guest.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    await owner.kill();
    expect(await endsWithin(owner.serverPid, 1_000)).toBe(true);
    expect(await queryAgain(guest.url, 'SELECT n FROM kept')).toEqual([7]);
    expect(guest.adopted).toBe(false);
  });

  it('of the server makes its owner start it again, with all data', async () => {
    const owner = await fixture.start();
    const { pid } = owner;
    await query(owner.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(pid, 'SIGKILL');
    expect(await endsWithin(pid, 1_000)).toBe(true);
    expect(await queryAgain(owner.url, 'SELECT n FROM kept')).toEqual([7]);
    expect(owner.pid).not.toBe(pid);
  });

  it('of owner and server together loses nothing', async () => {
    const owner = await fixture.fork();
    await query(owner.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(owner.serverPid, 'SIGKILL');
    await owner.kill();
    const next = await fixture.start();
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([7]);
  });
});

describe('a kill in the midst of setting up', () => {
  const unfinished = () => readdirSync(fixture.dataDir).filter((name) => name.includes('unfinished'));

  it.each([0, 100, 200])('after %d ms of it leaves nothing in the way', async (delayMs) => {
    const child = fixture.forkUnawaited();
    while (unfinished().length === 0) await sleep(5);
    await sleep(delayMs);
    child.kill('SIGKILL');
    const { url } = await fixture.start();
    expect(await query(url, 'SELECT 1')).toEqual([1]);
    expect(unfinished()).toEqual([]);
  });
});

describe('the record of a dead server', () => {
  async function leaveRecord(recordedPid: number): Promise<void> {
    const owner = await fixture.fork();
    process.kill(owner.serverPid, 'SIGKILL');
    await owner.kill();
    for (const file of ['cluster/postmaster.pid', 'run/.s.PGSQL.5432.lock']) {
      const path = join(fixture.dataDir, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(recordedPid)));
    }
  }

  it('is no obstacle when no process has its id', async () => {
    await leaveRecord(4_194_303);
    const { url } = await fixture.start();
    expect(await query(url, 'SELECT 1')).toEqual([1]);
  });

  it('is no obstacle when another program of the same user has its id', async () => {
    const { uid, gid } = unprivilegedAccount(join(fixture.dataDir, 'cluster')) ?? {};
    const other = spawn('sleep', ['60'], { uid, gid });
    try {
      await leaveRecord(other.pid!);
      const { url } = await fixture.start();
      expect(await query(url, 'SELECT 1')).toEqual([1]);
      expect(isRunning(other.pid!)).toBe(true);
    } finally {
      other.kill();
    }
  });
});
