import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { guardedSql } from '../../src/exports/columns.js';
import { toCsvCell } from '../../src/platform/http/csv-cells.js';
import { eventually } from '../support/eventually.js';
import { importCsv } from '../support/import-csv.js';
import { randomRecord, toCsv } from '../support/random-record.js';
import { readZip } from '../support/read-zip.js';
import { type Service, startService } from '../support/service.js';

const NAMES = ['forecasts', 'questions', 'statements', 'scored-segments'];

describe('the export of everything', () => {
  let service: Service;
  let zip: Buffer;
  let files: Map<string, string>;

  const rowsOf = (name: string) =>
    parse(files.get(`${name}.csv`)!, { columns: true }) as Record<string, string>[];

  beforeAll(async () => {
    service = await startService();
    await importCsv(service.url, toCsv(randomRecord(7)));
    const answer = await fetch(`${service.url}/api/v1/exports/everything.zip`);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    zip = Buffer.from(await answer.arrayBuffer());
    files = await readZip(zip);
  });
  afterAll(() => service.stop());

  it('is a ZIP of CSV files, each with its JSON Schema, and of a text that tells what they are', () => {
    const wanted = NAMES.flatMap((name) => [`${name}.csv`, `${name}.schema.json`]);
    expect(new Set(files.keys())).toEqual(new Set(['README.txt', ...wanted]));
    for (const name of NAMES) expect(files.get('README.txt')).toContain(`${name}.csv`);
  });

  it.each(NAMES)('has rows in %s.csv that its schema describes, every column of it', (name) => {
    const schema = JSON.parse(files.get(`${name}.schema.json`)!);
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const rows = rowsOf(name);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(schema.properties));
    for (const row of rows) {
      validate(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
      expect(validate.errors).toBeNull();
    }
  });

  it('is taken back by another store as it is', async () => {
    const other = await startService();
    try {
      const sent = await fetch(`${other.url}/api/v1/imports?collection=moved`, {
        method: 'POST',
        headers: { 'content-type': 'application/zip' },
        body: new Uint8Array(zip),
      });
      const { id } = (await sent.json()) as { id: string };
      const path = `${other.url}/api/v1/imports/${id}`;
      await eventually(async () => {
        expect(await (await fetch(path)).json()).toMatchObject({
          status: 'done',
          rows: { added: rowsOf('forecasts').length, rejected: 0 },
        });
      }, 30_000);
    } finally {
      await other.stop();
    }
  });

  it('tells in all files of the same moment', () => {
    const ids = (name: string, column: string) => new Set(rowsOf(name).flatMap((row) => row[column] || []));
    const questions = ids('questions', 'question_id');
    expect([...ids('statements', 'question_id')].filter((id) => !questions.has(id))).toEqual([]);
    expect([...ids('scored-segments', 'question_id')].filter((id) => !questions.has(id))).toEqual([]);
    expect(rowsOf('statements')).toHaveLength(ids('forecasts', 'forecast_ref').size);
  });

  it('has the same files as are served alone', async () => {
    for (const name of ['forecasts', 'questions', 'statements']) {
      const alone = await fetch(`${service.url}/api/v1/exports/${name}.csv`);
      expect(await alone.text()).toBe(files.get(`${name}.csv`));
    }
  });

  it('keeps text from being run as a formula, as reading it expects', async () => {
    const texts = fc.sample(
      fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '\r', '1', '.', 'e', 'a', 'é', ' ') }),
      { numRuns: 2000, seed: 1 },
    );
    const rows = await service.database.query<{ cell: string }[]>(
      `SELECT ${guardedSql('t')} AS cell FROM unnest($1::text[]) WITH ORDINALITY AS texts (t, n) ORDER BY n`,
      [texts],
    );
    const [plain] = [texts.map((text) => parse(toCsvCell(text) || '""')[0]?.[0] ?? '')];
    expect(rows.map(({ cell }) => cell)).toEqual(plain);
  });

  /** How many exports are at work in the database. */
  const atWork = async () => {
    const [{ count }] = await service.database.query(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'COPY%' AND state = 'active'`,
    );
    return count;
  };

  it.each(['forecasts.csv', 'everything.zip'])(
    'ends the query of %s, one that has given nothing yet too, when its client goes away',
    async (file) => {
      const runner = service.database.createQueryRunner();
      await runner.startTransaction();
      await runner.query('LOCK TABLE forecast IN ACCESS EXCLUSIVE MODE');
      const leaving = new AbortController();
      const answer = fetch(`${service.url}/api/v1/exports/${file}`, { signal: leaving.signal });
      await eventually(async () => expect(await atWork()).toBe(1), 10_000);
      leaving.abort();
      await expect(answer.then((given) => given.arrayBuffer())).rejects.toThrow('aborted');
      await eventually(async () => expect(await atWork()).toBe(0), 10_000);
      await runner.rollbackTransaction();
      await runner.release();
      expect((await fetch(`${service.url}/api/v1/exports/${file}`)).status).toBe(200);
    },
  );

  it('refuses a fifth one at once, and takes it when one has ended', async () => {
    const runner = service.database.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE forecast IN ACCESS EXCLUSIVE MODE');
    const url = `${service.url}/api/v1/exports/forecasts.csv`;
    const four = [1, 2, 3, 4].map(() => fetch(url));
    await eventually(async () => expect(await atWork()).toBe(4), 10_000);
    const fifth = await fetch(url);
    expect({ status: fifth.status, code: (await fifth.json()).code }).toEqual({
      status: 503,
      code: 'too_many_downloads',
    });
    await runner.rollbackTransaction();
    await runner.release();
    for (const answer of await Promise.all(four)) await answer.text();
    await eventually(async () => expect((await fetch(url)).status).toBe(200), 10_000);
  });
});
