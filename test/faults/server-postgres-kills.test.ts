import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figure, patienceMs, tell } from '../support/figure.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { query } from './embedded-fixture.js';

const CYCLES = figure(8, 100);
const WRITERS = 4;
/** The log is written out by itself seldom, so that what nobody waited for is still in memory. */
const SELDOM = 'wal_writer_delay=10s';

describe('a server that is killed with all of its processes', () => {
  let server: OwnPostgres;
  afterEach(() => server.remove());

  /** Writes in several connections and kills the server, again and again. Gives the acknowledged rows that are gone. */
  async function lost(): Promise<{ acknowledged: number; lost: number }> {
    await query(server.url, 'CREATE TABLE kept (n bigint PRIMARY KEY)');
    let acknowledged: number[] = [];
    let next = 0;
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const writers = Array.from({ length: WRITERS }, async () => {
        const client = new pg.Client({ connectionString: server.url });
        client.on('error', () => {});
        await client.connect();
        for (;;) {
          const row = next++;
          await client.query('INSERT INTO kept VALUES ($1)', [row]);
          acknowledged.push(row);
        }
      });
      const ended = Promise.allSettled(writers);
      const enough = acknowledged.length + 40 + cycle;
      while (acknowledged.length < enough) await sleep(1);
      await server.stop('SIGKILL');
      await ended;
      await server.start();
    }
    const kept = new Set((await query(server.url, 'SELECT n FROM kept')).map(Number));
    const gone = acknowledged.filter((row) => !kept.has(row));
    return { acknowledged: acknowledged.length, lost: gone.length };
  }

  it(
    `has kept every write that it acknowledged, in ${CYCLES} kills, and is whole`,
    async () => {
      server = await OwnPostgres.create([SELDOM]);
      const kept = await lost();
      expect(kept.lost).toBe(0);
      const hasChecker = existsSync(join(server.binDir, 'pg_amcheck'));
      if (hasChecker) {
        const host = join(server.directory, 'run');
        const checked = await server.run(
          'pg_amcheck',
          '-h',
          host,
          '-U',
          'app',
          '--install-missing',
          '--heapallindexed',
          'postgres',
        );
        expect(checked).toBe('');
      }
      tell('1 kills of a server', {
        cycles: CYCLES,
        ...kept,
        pg_amcheck: hasChecker ? 'clean' : 'not there',
      });
    },
    patienceMs(120_000),
  );

  it(
    'would have lost some, had it not waited for its log to be written',
    async () => {
      server = await OwnPostgres.create([SELDOM, 'synchronous_commit=off']);
      const { acknowledged, lost: gone } = await lost();
      expect(gone).toBeGreaterThan(0);
      tell('1 control: synchronous_commit=off', { cycles: CYCLES, acknowledged, lost: gone });
    },
    patienceMs(120_000),
  );
});
