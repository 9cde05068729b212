import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { flagOverdue } from '../../src/questions/flag-overdue.js';
import { remindOfOverdue, tellDueSoon } from '../../src/questions/follow-up.js';
import { makeSession } from '../support/access.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** A hundred thousand by hand. */
const QUESTIONS = Number(process.env.RECKONER_DUE_QUESTIONS ?? 3000);
const SWEEPERS = 8;

describe('eight sweepers at once', () => {
  let store: TestDatabase;
  let sweepers: DataSource[];
  let database: DataSource;

  beforeAll(async () => {
    store = await createTestDatabase();
    sweepers = await Promise.all(Array.from({ length: SWEEPERS }, () => openDataSource(store.url, [])));
    database = sweepers[0]!;
    await makeSession(database, 'resolver');
    await database.query(
      `WITH made AS (INSERT INTO event (id, title) VALUES (gen_random_uuid(), 'Everything') RETURNING id)
       INSERT INTO question (id, event_id, text, type, deadline_at, deadline_precision)
       SELECT gen_random_uuid(), made.id, 'Claim ' || n, 'binary', app_now() + interval '1 day', 'day'
       FROM made, generate_series(1, $1::int) n`,
      [QUESTIONS],
    );
  }, 300_000);
  afterAll(async () => {
    await Promise.all(sweepers.map((sweeper) => sweeper.destroy()));
    await store.drop();
  });

  const sweep = async (work: (tx: DataSource['manager']) => Promise<number>) => {
    const done = await Promise.all(sweepers.map((sweeper) => sweeper.transaction(work)));
    return done.reduce((sum, count) => sum + count, 0);
  };
  const later = (interval: string) =>
    database.query(
      `CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE AS 'SELECT now() + interval ''${interval}'''`,
    );
  const count = async (kind: string): Promise<number[]> => {
    const [row] = await database.query(
      `SELECT count(*)::int AS notices, count(DISTINCT question_id)::int AS questions,
              (SELECT count(*)::int FROM notice_recipient r JOIN notice m ON m.id = r.notice_id WHERE m.kind = $1) AS told
       FROM notice WHERE kind = $1`,
      [kind],
    );
    return [row.notices, row.questions, row.told];
  };

  it('tell of each question once', async () => {
    expect(await sweep(tellDueSoon)).toBe(QUESTIONS);
    expect(await count('due-soon')).toEqual([QUESTIONS, QUESTIONS, QUESTIONS]);
    await later('2 days');
    expect(await sweep(flagOverdue)).toBe(QUESTIONS);
    expect(await sweep(flagOverdue)).toBe(0);
    const [flags] = await database.query('SELECT count(*)::int AS count FROM overdue_flag');
    expect(flags.count).toBe(QUESTIONS);
    expect(await count('overdue')).toEqual([QUESTIONS, QUESTIONS, QUESTIONS]);
    await later('10 days');
    expect(await sweep(remindOfOverdue)).toBe(QUESTIONS);
    expect(await sweep(remindOfOverdue)).toBe(0);
    expect(await count('reminder')).toEqual([QUESTIONS, QUESTIONS, QUESTIONS]);
  }, 900_000);
});
