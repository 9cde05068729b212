import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkScores, rescoreAll } from '../../src/scores/check-scores.js';
import { openTestRecord, type TestRecord } from '../queries/record.js';
import { Client, type Command, command, commandOnEvent } from './commands.js';

/** Sequences of commands; more of them take as much longer. */
const RUNS = Number(process.env.STORED_SCORES_RUNS ?? 8);
const COMMANDS = 50;
const CLIENTS = 4;
const TIMEOUT_MS = 60_000 + RUNS * 5_000;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const CONTENT_TABLES = [
  'score',
  'score_total',
  'score_cluster',
  'score_month',
  'score_tag',
  'score_horizon',
  'score_part',
  'score_part_cluster',
  'calibration_bin',
  'calibration_histogram',
  'score_phrase',
  'uncharged',
  'uncharged_total',
];
const NOW = '2025-09-01T00:00:00Z';

describe('whatever is done to the record', () => {
  let record: TestRecord;

  beforeAll(async () => {
    record = await openTestRecord(NOW);
  });
  beforeEach(() => record.clear());
  afterAll(() => record.close());

  const isConsistent = async () =>
    expect(await checkScores(record.dataSource)).toMatchObject({ differences: [], totals: [] });
  const scored = async (): Promise<number> => {
    const [{ count }] = await record.dataSource.query(
      'SELECT count(*)::int AS count FROM score WHERE counted',
    );
    return count;
  };

  it(
    'stored scores and totals equal a recomputation, bit for bit, with four clients at once',
    async () => {
      let [counted, refused] = [0, 0];
      const before = await deadlocks(record);
      await fc.assert(
        fc.asyncProperty(
          fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS }),
          async (commands) => {
            await record.clear();
            const waiting = [...commands];
            const client = new Client(record);
            const work = async () => {
              for (let next = waiting.shift(); next; next = waiting.shift()) await client.do(next);
            };
            await Promise.all(Array.from({ length: CLIENTS }, work));
            await isConsistent();
            counted += await scored();
            refused += client.refused;
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(counted).toBeGreaterThan(RUNS);
      const retried = (await deadlocks(record)) - before;
      if (process.env.STORED_SCORES_RUNS)
        process.stdout.write(`${JSON.stringify({ sequences: RUNS, counted, refused, retried })}\n`);
    },
    TIMEOUT_MS,
  );

  it(
    'two orders across questions and authors give the same bytes',
    async () => {
      const script = fc.array(commandOnEvent, { minLength: 4, maxLength: 10 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(script, { minLength: 4, maxLength: 6 }),
          fc.infiniteStream(fc.nat()),
          async (scripts, picks) => {
            await record.clear();
            await inTurn(record, scripts, () => 0);
            const one = await contents(record);
            await record.clear();
            await inTurn(record, scripts, (left) => picks.next().value! % left);
            expect(await contents(record)).toEqual(one);
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    TIMEOUT_MS,
  );

  it('totals summed up anew are the same as those that were kept up to date', async () => {
    const client = new Client(record);
    for (const step of fc.sample(command, { numRuns: 200, seed: 3 })) await client.do(step);
    const kept = await contents(record);
    await rescoreAll(record.dataSource);
    expect(await contents(record)).toEqual(kept);
    expect(await scored()).toBeGreaterThan(5);
  });

  it('eight resolvers of one popular source, at once, wait for each other and never in a circle', async () => {
    const asked = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        record.log({
          text: `Hot ${index}`,
          author: `Author ${index % 3}`,
          source: 'Hot Source',
          probability: 0.7,
          saidAt: '2025-01-01',
          deadline: '2025-06-01',
          cluster: `night ${index % 4}`,
        }),
      ),
    );
    const before = await deadlocks(record);
    const waiting = asked.map(({ question }) => question.id);
    const resolver = async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
        await record.resolve(id, { outcome: 'yes', knownAt: '2025-05-01' });
    };
    await Promise.all(Array.from({ length: 8 }, resolver));
    expect(await deadlocks(record)).toBe(before);
    expect((await checkScores(record.dataSource)).totals).toEqual([]);
  });
});

/** Does scripts step by step, each in its own order; `pick` says which of those that are left goes on. */
async function inTurn(
  record: TestRecord,
  scripts: readonly Command[][],
  pick: (left: number) => number,
): Promise<void> {
  const left = scripts.map((script, index) => ({
    client: new Client(record, `Event ${index}`),
    steps: [...script],
  }));
  while (left.length > 0) {
    const index = pick(left.length);
    const { client, steps } = left[index]!;
    await client.do(steps.shift()!);
    if (steps.length === 0) left.splice(index, 1);
  }
}

/** Every row of the current scores, of what they leave out and of the totals, with names in place of ids. */
async function contents({ dataSource }: TestRecord): Promise<string[]> {
  const names = await dataSource.query<{ id: string; name: string }[]>(
    'SELECT id, slug AS name FROM author UNION ALL SELECT id, slug FROM source UNION ALL SELECT id, text FROM question',
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const rows = await dataSource.query<{ table: string; row: Record<string, unknown> }[]>(
    CONTENT_TABLES.map(
      (table) =>
        `SELECT '${table}' AS table, to_jsonb(t) - '{id,version,scored_at}'::text[] AS row FROM ${table} t
         ${table === 'score' ? 'WHERE superseded_at IS NULL' : ''}`,
    ).join(' UNION ALL '),
  );
  return rows
    .filter(({ table, row }) => table === 'score' || table === 'uncharged' || isSomething(row))
    .map(({ table, row }) => `${table} ${JSON.stringify(row).replaceAll(UUID, (id) => nameOf.get(id) ?? id)}`)
    .toSorted();
}

/** What came and went again leaves a total of nothing behind. */
function isSomething({
  bin: _b,
  percent: _p,
  low: _l,
  point: _o,
  high: _h,
  ...sums
}: Record<string, unknown>) {
  return Object.values(sums).some((value) => typeof value === 'number' && value !== 0);
}

async function deadlocks({ dataSource }: TestRecord): Promise<number> {
  await dataSource.query('SELECT pg_stat_force_next_flush()');
  const [row] = await dataSource.query<{ deadlocks: number }[]>(
    'SELECT deadlocks::int AS deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return row!.deadlocks;
}
