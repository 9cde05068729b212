import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flagOverdue } from '../../src/questions/flag-overdue.js';
import { openTestRecord, type TestRecord } from '../queries/record.js';
import { figure, patienceMs, tell } from '../support/figure.js';

const DUE = figure(3000, 100_000);
const SWEEPERS = 8;
/** Every so many-th has its deadline moved while it is swept. */
const MOVED = 10;
const MOST_MOVED = figure(60, 500);

describe('eight sweepers at once', () => {
  let record: TestRecord;
  beforeAll(async () => {
    record = await openTestRecord('2026-01-01T00:00:00Z');
    await record.dataSource.query(
      `WITH made AS (INSERT INTO event (id, title) VALUES (gen_random_uuid(), 'All of them') RETURNING id)
       INSERT INTO question (id, event_id, text, type, deadline_at, deadline_precision)
       SELECT gen_random_uuid(), made.id, 'Due ' || n, 'binary', timestamptz '2025-01-01' + n * interval '1 second', 'instant'
       FROM made, generate_series(1, $1::int) AS n`,
      [DUE],
    );
  });
  afterAll(() => record.close());

  const sweep = () => record.dataSource.transaction((tx) => flagOverdue(tx));
  const sweepAll = async () => {
    const flagged = await Promise.all(Array.from({ length: SWEEPERS }, sweep));
    return flagged.reduce((sum, count) => sum + count, 0);
  };
  const count = async (sql: string): Promise<number> =>
    (await record.dataSource.query(`SELECT count(*)::int AS count FROM ${sql}`))[0].count;

  it(
    'flag each question once for each deadline it had, also one that is moved meanwhile',
    async () => {
      const moving = await record.dataSource.query<{ id: string }[]>(
        `SELECT id FROM question ORDER BY id LIMIT ${Math.min(DUE / MOVED, MOST_MOVED)}`,
      );
      const move = async () => {
        for (const { id } of moving) await record.edit(id, { deadline: '2025-12-30' });
      };
      const [flagged] = await Promise.all([sweepAll(), move()]);
      const rest = await sweepAll();
      expect(await count('question WHERE overdue_flagged_at IS NULL')).toBe(0);
      expect(await count('overdue_flag')).toBe(flagged + rest);
      expect(
        await count(
          `question q WHERE NOT EXISTS (SELECT FROM overdue_flag f WHERE f.question_id = q.id AND f.due_revision = q.due_revision)`,
        ),
      ).toBe(0);
      // One that was flagged before it was moved has a flag for each of its deadlines, and none has more.
      expect(await count('question WHERE due_revision = 2')).toBe(moving.length);
      expect(
        await count(
          'overdue_flag f JOIN question q ON q.id = f.question_id AND f.due_revision > q.due_revision',
        ),
      ).toBe(0);
      expect(await sweepAll()).toBe(0);
      tell('8 sweepers', { due: DUE, moved: moving.length, flags: flagged + rest });
    },
    patienceMs(120_000),
  );

  it('go by the clock of the database, whatever the machine’s own says', async () => {
    const early = { text: 'Not due yet', author: 'Ada', probability: 0.5, saidAt: '2025-01-01' };
    const { question } = await record.log({ ...early, deadline: '2026-01-02' });
    expect(await sweepAll()).toBe(0);
    await record.setNow('2026-01-02T23:59:59Z');
    expect(await sweepAll()).toBe(0);
    await record.setNow('2026-01-03T00:00:00Z');
    expect(await sweepAll()).toBe(1);
    expect(await count(`overdue_flag WHERE question_id = '${question.id}'`)).toBe(1);
  });
});
