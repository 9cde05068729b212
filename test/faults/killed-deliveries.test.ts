import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { killJobWorker, startTypeScript } from '../contracts/job-worker-process.js';
import { Receiver } from '../notices/receiver.js';
import { makeSession } from '../support/access.js';
import { eventually } from '../support/eventually.js';
import { figure, patienceMs, tell } from '../support/figure.js';
import { openProcesses, type Processes } from './two-processes.js';

const NOTICES = figure(300, 10_000);
const PATHS = ['/one', '/another'];
const WORKERS = 2;
/** How often all workers are killed. */
const KILLS = figure(2, 40);
const HANG_UPS = figure(2, 20);
const DELIVERIES = NOTICES * PATHS.length;
const SWEEPS = 4;

describe('notices whose workers are killed', () => {
  let processes: Processes;
  let minutes = 0;
  let hungUpSeen = 0;
  const receiver = new Receiver((nth) => nth % Math.floor(DELIVERIES / HANG_UPS) === 7);
  const workers: ChildProcess[] = [];
  let reader: { personId: string; secret: string };

  beforeAll(async () => {
    processes = await openProcesses();
    const { database } = processes;
    reader = await makeSession(database, 'resolver');
    const origin = await receiver.open();
    for (const path of PATHS)
      await database.query(
        `INSERT INTO webhook (id, url, secret, kinds) VALUES ($1, $2, 'secret', '{overdue}')`,
        [uuidv7(), origin + path],
      );
    await database.query(
      `WITH made AS (INSERT INTO event (id, title) VALUES (gen_random_uuid(), 'Everything') RETURNING id)
       INSERT INTO question (id, event_id, text, type, deadline_at, deadline_precision)
       SELECT gen_random_uuid(), made.id, 'Claim ' || n, 'binary', app_now() - interval '1 second', 'instant'
       FROM made, generate_series(1, $1::int) n`,
      [NOTICES],
    );
    await database.query(
      `INSERT INTO task (id, kind, payload, max_attempts)
       SELECT gen_random_uuid(), 'flag-overdue', '{}', 10 FROM generate_series(1, $1::int)`,
      [SWEEPS],
    );
  }, 120_000);
  afterAll(async () => {
    await Promise.all(workers.map(killJobWorker));
    receiver.close();
    await processes.stop();
  });

  const start = () => {
    const { url } = processes.database.options as { url: string };
    for (let n = 0; n < WORKERS; n++) workers.push(startTypeScript('test/notices/delivery-worker.ts', url));
  };
  /** What the dead had in hand is taken over, and what failed tried again, without waiting a minute for it. */
  const later = async () => {
    minutes += 1;
    await processes.database.query(
      `CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
       AS 'SELECT now() + interval ''${minutes} minutes'''`,
    );
  };
  const releaseLeases = () =>
    processes.database.query('UPDATE task SET lease_until = clock_timestamp() WHERE done_at IS NULL');
  const untilReceived = (count: number) =>
    eventually(async () => {
      if (receiver.hungUp > hungUpSeen) await later();
      hungUpSeen = receiver.hungUp;
      expect(receiver.receipts.length).toBeGreaterThanOrEqual(count);
    }, patienceMs(60_000));

  it(
    'are each delivered at least once under an id of their own, and shown once',
    async () => {
      start();
      for (let kill = 1; kill <= KILLS; kill++) {
        await untilReceived((kill * DELIVERIES) / (KILLS + 1));
        await Promise.all(workers.splice(0).map(killJobWorker));
        await releaseLeases();
        await later();
        start();
      }
      await eventually(async () => {
        await later();
        const [{ waiting }] = await processes.database.query(
          'SELECT count(*)::int AS waiting FROM webhook_delivery WHERE delivered_at IS NULL',
        );
        expect(waiting).toBe(0);
      }, patienceMs(60_000));

      const { receipts, hungUp } = receiver;
      expect(receiver.distinct(({ notice }) => notice)).toBe(NOTICES);
      for (const id of [
        ({ delivery }: (typeof receipts)[number]) => delivery,
        ({ path, notice }: (typeof receipts)[number]) => path + notice,
        ({ path, notice, delivery }: (typeof receipts)[number]) => path + notice + delivery,
      ])
        expect(receiver.distinct(id)).toBe(DELIVERIES);
      const sentAgain = receipts.length - DELIVERIES;
      expect(hungUp).toBeGreaterThanOrEqual(HANG_UPS);
      expect(sentAgain).toBeGreaterThanOrEqual(hungUp);
      expect(sentAgain).toBeLessThanOrEqual(hungUp + KILLS * PATHS.length);
      const shown = await noticesShown();
      expect([shown.length, new Set(shown).size]).toEqual([NOTICES, NOTICES]);
      tell('deliveries', {
        notices: NOTICES,
        receivers: PATHS.length,
        received: receipts.length,
        kills: KILLS * WORKERS,
        hungUp,
        shown: shown.length,
      });
    },
    patienceMs(240_000),
  );

  /** What the list of somebody shows of questions, page by page. */
  async function noticesShown(): Promise<string[]> {
    const { address } = await processes.start();
    const headers = { cookie: `reckoner-${new URL(address).port}=${reader.secret}` };
    const shown: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer = await fetch(
        `${address}/api/v1/notices?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
        { headers },
      );
      const page = (await answer.json()) as {
        items: { question: { id: string } }[];
        nextCursor: string | null;
      };
      shown.push(...page.items.map(({ question }) => question.id));
      cursor = page.nextCursor;
    }
    return shown;
  }
});
