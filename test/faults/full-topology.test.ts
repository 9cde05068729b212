import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { schedule } from '../../src/schedule.js';
import { checkScores } from '../../src/scores/check-scores.js';
import { eventually } from '../support/eventually.js';
import { figure, patienceMs, tell } from '../support/figure.js';
import { OwnRedis } from '../support/redis-service.js';
import { describeWithRedis } from '../support/redis.js';
import { seededRandom } from '../support/seeded-random.js';
import { FAULTS } from './topology-faults.js';
import { ROWS, WATCHERS, makeWatchers, workOn } from './topology-work.js';
import { Topology } from './topology.js';

const SEED = Number(process.env.RECKONER_SEED ?? 20_261_124);
const KINDS = Object.keys(FAULTS);
const ROUNDS = figure(KINDS.length, 40);
/** Questions that become due in a round. */
const DUE = figure(34, 2500);
/** By then also that is due which was made while the clock was a day ahead. */
const ALL_DUE_MS = 25 * 3_600_000;
/** What a worker had when it was killed is taken over after a minute. */
const SETTLED_WITHIN_MS = 240_000;

const RECURRING = `dedupe_key IS NOT NULL AND kind = ANY ('{${schedule.map(({ kind }) => kind).join()}}')`;
const OF_DUE = `question q ON q.id = question_id AND q.text LIKE 'Due %'`;
const OVERDUE_NOTICE = `notice n ON n.id = notice_id AND n.kind = 'overdue' JOIN ${OF_DUE}`;

describeWithRedis('Two web and four worker processes', () => {
  let topology: Topology;
  beforeAll(async () => {
    topology = await Topology.open((await OwnRedis.onFreePort())!);
  }, 240_000);
  afterAll(() => topology.close(), 60_000);

  const count = async (from: string): Promise<number> => {
    const [row] = await topology.sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
    return row!.count;
  };
  const counts = async (tables: Record<string, string>) =>
    Object.fromEntries(
      await Promise.all(Object.entries(tables).map(async ([name, from]) => [name, await count(from)])),
    );
  const settled = async () =>
    expect(
      await counts({
        unflagged: 'question WHERE due_at <= app_now() AND ruling IS NULL AND overdue_flagged_at IS NULL',
        waiting: `task WHERE done_at IS NULL AND NOT (${RECURRING})`,
        unsealed: 'ledger_pending',
      }),
    ).toEqual({ unflagged: 0, waiting: 0, unsealed: 0 });

  it(
    'flag what is due once, and do all that was asked of them once, whatever is killed, emptied, blocked or set wrong',
    async () => {
      await makeWatchers(topology);
      const happened = await strike(topology);
      await topology.moveClock(ALL_DUE_MS);
      await eventually(settled, SETTLED_WITHIN_MS);
      expect(
        await counts({
          due: `question WHERE text LIKE 'Due %'`,
          flags: `overdue_flag JOIN ${OF_DUE}`,
          notices: `notice n JOIN ${OF_DUE} WHERE n.kind = 'overdue'`,
          told: `notice_recipient JOIN ${OVERDUE_NOTICE}`,
          queued: `webhook_delivery JOIN ${OVERDUE_NOTICE}`,
          dead: 'task WHERE dead_at IS NOT NULL',
          logged: `forecast JOIN question q ON q.id = question_id AND q.text LIKE 'Logged %'`,
          rulings: 'resolution',
          imports: `ledger_entry WHERE kind = 'import.applied'`,
          imported: `forecast JOIN question q ON q.id = question_id AND q.text LIKE 'Imported %'`,
        }),
      ).toEqual({
        due: DUE * ROUNDS,
        flags: DUE * ROUNDS,
        notices: DUE * ROUNDS,
        told: DUE * ROUNDS * WATCHERS,
        queued: DUE * ROUNDS,
        dead: 0,
        logged: ROUNDS,
        rulings: ROUNDS,
        imports: ROUNDS,
        imported: ROUNDS * ROWS,
      });
      const { body } = await topology.ask('/exports/ledger.ndjson', {});
      const ledger = await verifyLedger(createInterface({ input: Readable.fromWeb(body as ReadableStream) }));
      expect(ledger).toMatchObject({ problem: null, entries: ledger.sealed });
      expect(await checkScores(topology.database)).toMatchObject({ differences: [], totals: [] });
      tell('full topology', { seed: SEED, due: DUE * ROUNDS, flags: DUE * ROUNDS, ...happened });
    },
    patienceMs(600_000),
  );
});

/** Lets each kind of fault happen, then any of them, each while there is work. Tells how often which. */
async function strike(topology: Topology): Promise<Record<string, number>> {
  const random = seededRandom(SEED);
  const happened: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const kind = KINDS[round < KINDS.length ? round : Math.floor(random() * KINDS.length)]!;
    await Promise.all([workOn(topology, round, DUE), FAULTS[kind]!(topology, random)]);
    happened[kind] = (happened[kind] ?? 0) + 1;
  }
  return happened;
}
