import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import pg from 'pg';
import { EmbeddedFixture, type EmbeddedUser, query, queryAgain } from './embedded-fixture.js';

const CYCLES = 40;
const VICTIMS = ['connection', 'server', 'owner', 'owner in good order'] as const;

const fixture = new EmbeddedFixture();

interface Writer {
  serverProcessPid: number;
  /** Settles when the connection is cut. */
  cut: Promise<void>;
}

/** Inserts rows one by one until the connection is cut; `acknowledged` holds those whose commit was answered. */
async function startWriting(url: string, acknowledged: number[], firstRow: number): Promise<Writer> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const write = async () => {
    for (let row = firstRow; ; row++) {
      await client.query('INSERT INTO kept VALUES ($1)', [row]);
      acknowledged.push(row);
    }
  };
  return { serverProcessPid: rows[0]!.pid, cut: write().catch(() => client.end().catch(() => {})) };
}

async function strike(victim: (typeof VICTIMS)[number], owner: EmbeddedUser, writer: Writer): Promise<void> {
  if (victim === 'owner') return owner.kill();
  if (victim === 'owner in good order') return owner.stop();
  const serverPid = Number.parseInt(
    readFileSync(join(fixture.dataDir, 'cluster', 'postmaster.pid'), 'utf8'),
    10,
  );
  process.kill(victim === 'server' ? serverPid : writer.serverProcessPid, 'SIGKILL');
}

it(`loses no acknowledged write in ${CYCLES} kills of connections, server and owner`, async () => {
  const acknowledged: number[] = [];
  let owner = await fixture.fork();
  await query(owner.url, 'CREATE TABLE kept (n int)');
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const victim = VICTIMS[cycle % VICTIMS.length]!;
    const writer = await startWriting(owner.url, acknowledged, cycle * 1_000_000);
    const countBefore = acknowledged.length;
    while (acknowledged.length < countBefore + 10 + cycle) await sleep(1);
    await strike(victim, owner, writer);
    await writer.cut;
    if (victim.startsWith('owner')) owner = await fixture.fork();
    const kept = new Set(await queryAgain(owner.url, 'SELECT n FROM kept'));
    expect(acknowledged.filter((row) => !kept.has(row))).toEqual([]);
  }
}, 180_000);
