import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntitySchema } from 'typeorm';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { openTestRecord, type TestRecord } from '../queries/record.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { figure, patienceMs, tell } from '../support/figure.js';

const RESOLVERS = 32;
const VERSIONS = figure(12, 1563);
const EDITORS = 50;
const EDIT_ROUNDS = figure(2, 20);

describe('writers at once', () => {
  let record: TestRecord;
  beforeAll(async () => {
    record = await openTestRecord('2026-01-01T00:00:00Z');
  });
  afterAll(() => record.close());

  const logged = async (text: string) => {
    const said = { author: 'Ada', probability: 0.7, saidAt: '2025-01-01', deadline: '2025-06-01' };
    return (await record.log({ text, ...said })).question.id;
  };
  const rulings = (questionId: string) =>
    record.dataSource.query<{ version: number; outcome: number | null }[]>(
      'SELECT version, outcome FROM resolution WHERE question_id = $1 ORDER BY version',
      [questionId],
    );

  it(
    'give each version of a ruling one winner, whatever the 32 of them rule',
    async () => {
      const id = await logged('Everybody rules on it');
      for (let version = 0; version < VERSIONS; version++) {
        const attempts = Array.from({ length: RESOLVERS }, (_, i) =>
          record.resolve(
            id,
            { outcome: (['yes', 'no', 0.5, 'ambiguous'] as const)[i % 4]!, knownAt: '2025-06-01' },
            version,
          ),
        );
        const done = await Promise.allSettled(attempts);
        const refused = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
        expect(refused.map(({ refusal }) => refusal as string)).toEqual(
          Array(RESOLVERS - 1).fill(expect.stringMatching(/^(conflict|stale)$/)),
        );
      }
      expect((await rulings(id)).map(({ version }) => version)).toEqual(
        Array.from({ length: VERSIONS }, (_, i) => i + 1),
      );
      tell('3 concurrent resolvers', { calls: RESOLVERS * VERSIONS, versions: VERSIONS });
    },
    patienceMs(120_000),
  );

  it(
    'lose no edit: of 50 that have read the same version one is kept, and 49 are told',
    async () => {
      for (let round = 0; round < EDIT_ROUNDS; round++) {
        const id = await logged(`Edited at once ${round}`);
        const attempts = Array.from({ length: EDITORS }, (_, i) =>
          record.edit(id, { criteria: `Reading ${i}` }),
        );
        const done = await Promise.allSettled(attempts);
        const refused = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
        expect(refused.map(({ refusal }) => refusal as string)).toEqual(Array(EDITORS - 1).fill('stale'));
      }
      tell('9 concurrent edits', { edits: EDITORS * EDIT_ROUNDS, kept: EDIT_ROUNDS });
    },
    patienceMs(60_000),
  );
});

interface Counter {
  id: number;
  n: number;
  version: number;
}
const counter = new EntitySchema<Counter>({
  name: 'counter',
  columns: {
    id: { type: 'integer', primary: true },
    n: { type: 'integer' },
    version: { type: 'integer', version: true },
  },
});

describe('the same done wrongly', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('by saving what was read, loses 49 of 50 edits, and tells nobody', async () => {
    const dataSource = await openDataSource(database.url, [counter]);
    await dataSource.query('CREATE TABLE counter (id integer PRIMARY KEY, n integer, version integer)');
    await dataSource.query('INSERT INTO counter VALUES (1, 0, 1)');
    const counters = dataSource.getRepository(counter);
    const read = await Promise.all(
      Array.from({ length: EDITORS }, () => counters.findOneByOrFail({ id: 1 })),
    );
    const saved = await Promise.allSettled(read.map((one) => counters.save({ ...one, n: one.n + 1 })));
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(EDITORS);
    expect(await counters.findOneByOrFail({ id: 1 })).toMatchObject({ n: 1 });
    await dataSource.destroy();
  });

  it('by looking which version is next and then writing it, gives one version 32 rulings', async () => {
    const dataSource = await openDataSource(database.url, []);
    await dataSource.query('CREATE TABLE ruling (version integer NOT NULL)');
    const next = () => dataSource.query('SELECT coalesce(max(version), 0) + 1 AS version FROM ruling');
    const seen = await Promise.all(Array.from({ length: RESOLVERS }, next));
    for (const [{ version }] of seen) await dataSource.query('INSERT INTO ruling VALUES ($1)', [version]);
    const [row] = await dataSource.query('SELECT count(*)::int AS count FROM ruling WHERE version = 1');
    expect(row.count).toBe(RESOLVERS);
    await dataSource.destroy();
  });

  it('by adding to totals in no fixed order, ends in a deadlock', async () => {
    const dataSource = await openDataSource(database.url, []);
    await dataSource.query('CREATE TABLE total (id integer PRIMARY KEY, n integer NOT NULL)');
    const add = `INSERT INTO total VALUES ($1, 1) ON CONFLICT (id) DO UPDATE SET n = total.n + 1`;
    await dataSource.query('INSERT INTO total VALUES (1, 0), (2, 0)');
    let [arrived, open] = [0, () => {}];
    const both = new Promise<void>((resolve) => (open = resolve));
    const writer = (first: number, second: number) =>
      dataSource.transaction(async (tx) => {
        await tx.query(add, [first]);
        if (++arrived === 2) open();
        await both;
        await tx.query(add, [second]);
      });
    const done = await Promise.allSettled([writer(1, 2), writer(2, 1)]);
    const failed = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(failed).toMatchObject([{ driverError: { code: '40P01' } }]);
    await dataSource.destroy();
  });
});
