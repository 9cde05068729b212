import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { Readable } from 'node:stream';
import { applyImport } from '../../src/imports/apply-import.js';
import { claimTasks } from '../../src/platform/jobs/claim-tasks.js';
import { type CsvRow, csvOf } from './csv.js';
import { type ImportLab, openImportLab } from './import-lab.js';

let lab: ImportLab;
beforeEach(async () => {
  lab = await openImportLab();
});
afterEach(() => lab.close());

const fileOf = (...rows: CsvRow[]) => Readable.from([Buffer.from(csvOf(...rows))]);
const count = async (table: string) => {
  const [row] = await lab.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
  return row!.n;
};

it('An import is staged, then applying, then done', async () => {
  const { id, status, rows } = await lab.stage(fileOf({}));
  expect({ status, rows }).toMatchObject({ status: 'staged', rows: { total: 1, added: 0 } });
  await claimTasks(lab.dataSource, { kinds: ['apply-import'], leaseMs: 60_000, limit: 1 });
  const again = await lab.stage(fileOf({}));
  expect(again.status).toBe('staged');
  expect(await lab.read(id)).toMatchObject({ status: 'applying', finishedAt: null });
  expect(await lab.apply(id)).toMatchObject({ status: 'done', finishedAt: expect.any(String) });
});

it('An import is applied once, however often and however concurrently it is tried', async () => {
  const { id } = await lab.stage(fileOf({ outcome: 'yes' }, { author: 'Bob' }));
  const views = await Promise.all([lab.apply(id), lab.apply(id), lab.apply(id)]);
  for (const view of views) expect(view.rows).toMatchObject({ added: 2 });
  expect([await count('forecast'), await count('resolution')]).toEqual([2, 1]);
});

it('Two imports into one collection at a time make one record', async () => {
  const staged = [await lab.stage(fileOf({})), await lab.stage(fileOf({}))];
  const views = await Promise.all(staged.map(({ id }) => lab.apply(id)));
  expect(views[0]!.rows.added + views[1]!.rows.added).toBe(1);
  expect([await count('forecast'), await count('question'), await count('author')]).toEqual([1, 1, 1]);
});

describe('An import that cannot be applied', () => {
  it('says why and leaves nothing behind', async () => {
    await lab.importText(csvOf({}), { collection: 'c', frame: 'every forecast' });
    const view = await lab.importText(csvOf({ author: 'Bob', forecast_ref: 'b' }), {
      collection: 'c',
      frame: 'a few',
    });
    expect(view).toMatchObject({
      status: 'failed',
      failureCode: 'frame_differs',
      failure: expect.stringContaining('"every forecast"'),
    });
    expect([await count('forecast'), await count('author')]).toEqual([1, 1]);
  });

  it('is taken back whole when the database refuses its last write, and says so', async () => {
    await lab.dataSource.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE check_violation; END $$;
       CREATE TRIGGER refuse BEFORE INSERT ON score FOR EACH STATEMENT EXECUTE FUNCTION refuse()`,
    );
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => {});
    const view = await lab.importText(csvOf({ outcome: 'yes' }));
    expect(log).toHaveBeenCalledWith(
      expect.stringContaining(view.id),
      expect.stringContaining('check_violation'),
    );
    log.mockRestore();
    expect(view).toMatchObject({
      status: 'failed',
      rows: { added: 0 },
      failureCode: 'unstorable_value',
      failure: expect.any(String),
    });
    expect([await count('forecast'), await count('question'), await count('ledger_entry')]).toEqual([
      0, 0, 0,
    ]);
  });
});

it('A frame that comes later makes earlier scores of the collection rank', async () => {
  await lab.importText(csvOf({ outcome: 'yes' }), { collection: 'c' });
  await lab.importText(csvOf({ outcome: 'yes' }), { collection: 'c', frame: 'every forecast' });
  const unframed = await lab.dataSource.query<unknown[]>(
    'SELECT FROM score WHERE any_unframed AND superseded_at IS NULL',
  );
  expect(unframed).toHaveLength(0);
  expect(await count('score')).toBeGreaterThan(0);
});

it('The ledger holds every question, forecast, author and outcome, and the file they came from', async () => {
  const { id, fileSha256 } = await lab.importText(
    csvOf({ outcome: 'yes' }, { author: 'Bob', unscorable: 'vague', probability: '' }),
  );
  const entries = await lab.dataSource.query<{ kind: string; payload: Payload }[]>(
    `SELECT e.kind, convert_from(p.body, 'UTF8')::jsonb AS payload
     FROM ledger_entry e JOIN ledger_payload p ON p.entry_id = e.id WHERE e.stream = $1 ORDER BY e.id`,
    [`import:${id}`],
  );
  expect(entries.at(-1)).toMatchObject({
    kind: 'import.applied',
    payload: { fileSha256, rows: { added: 2 } },
  });
  const kinds = entries.flatMap(({ payload }) => payload.changes ?? []).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual([
    'author.made',
    'author.made',
    'forecast.logged',
    'question.recorded',
    'question.resolved',
    'statement.recorded',
  ]);
});
interface Payload {
  fileSha256?: string;
  changes?: { kind: string }[];
}

it('The number of statements does not grow with the number of rows', async () => {
  const few = await statementsOf(5);
  expect(few).toBeGreaterThan(20);
  expect(await statementsOf(400)).toBe(few);
});

it('A large file is joined with the record as a whole, not row by row, first and when it comes again', async () => {
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      question_ref: `q${n}`,
      question: `Question ${n}`,
      author: `Author ${n}`,
    }));
  await lab.importText(csvOf(...rowsOf(50)), { collection: 'known to the planner' });
  await lab.dataSource.query('ANALYZE');
  const [first, again] = [await rowsReadFor(rowsOf(1500)), await rowsReadFor(rowsOf(1500))];
  expect(first).toBeLessThan(150_000);
  expect(again).toBeLessThan(150_000);
});

/** How many rows of tables were read one after the other while a file was applied. */
async function rowsReadFor(rows: CsvRow[]): Promise<number> {
  const { id } = await lab.stage(fileOf(...rows));
  return lab.dataSource.transaction(async (tx) => {
    await applyImport(tx, id, async () => {});
    const [read] = await tx.query<{ n: number }[]>(
      'SELECT sum(seq_tup_read)::float8 AS n FROM pg_stat_xact_user_tables',
    );
    return read!.n;
  });
}

async function statementsOf(rowCount: number): Promise<number> {
  const rows = Array.from({ length: rowCount }, (_, n) => ({
    question_ref: `${rowCount}-${n}`,
    question: `Question ${n} of ${rowCount}`,
    author: `Author ${n} of ${rowCount}`,
    outcome: n % 2 ? 'yes' : 'no',
  }));
  const { id } = await lab.stage(fileOf(...rows));
  const query = jest.spyOn(pg.Client.prototype, 'query');
  await lab.apply(id);
  // Word of its progress goes out by the clock.
  const statements = query.mock.calls.filter((call) => !String(call[0]).includes('SET progress')).length;
  query.mockRestore();
  return statements;
}
