import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { eventually } from '../support/eventually.js';
import { figure, patienceMs, tell } from '../support/figure.js';
import { openProcesses, type Processes } from './two-processes.js';

const ROWS = figure(8_000, 1_000_000);
const AUTHORS = 97;
const PATIENCE_MS = patienceMs(120_000);

/** Forecasts of some hundred people, each on every question, most of which have come out. */
function* csv(): Generator<string> {
  yield 'question_ref,question,deadline,outcome,known_at,author,source,probability,said_at,forecast_ref\n';
  for (let n = 0; n < ROWS; n++) {
    const question = Math.floor(n / AUTHORS);
    const outcome = question % 5 === 0 ? ',' : `${question % 2 ? 'yes' : 'no'},2024-02-02`;
    yield `q${question},Question ${question},2024-02-01,${outcome},Author ${n % AUTHORS},Paper ${n % 7},0.${(n % 89) + 10},2024-01-0${(n % 9) + 1},f${n}\n`;
  }
}

/** Everything that an import makes, without ids and times, which no two runs share. */
async function contentOf(database: DataSource): Promise<object> {
  const [content] = await database.query<object[]>(`
    SELECT (SELECT md5(string_agg(concat_ws('|', r.ref, q.text, q.deadline_at, z.outcome, z.known_at), E'\\n' ORDER BY r.ref))
            FROM question q JOIN question_ref r ON r.question_id = q.id LEFT JOIN resolution z ON z.question_id = q.id) AS questions,
           (SELECT md5(string_agg(concat_ws('|', r.ref, q.text, a.name, s.name, t.said_at, f.probability), E'\\n' ORDER BY r.ref))
            FROM forecast f JOIN statement t ON t.id = f.statement_id JOIN statement_ref r ON r.statement_id = t.id
            JOIN question q ON q.id = f.question_id JOIN author a ON a.id = t.author_id
            JOIN source s ON s.id = t.source_id) AS forecasts,
           (SELECT count(*)::int FROM forecast) AS "forecastCount",
           (SELECT count(*)::int FROM score) AS scores,
           (SELECT count(*)::int FROM ledger_entry) AS entries,
           (SELECT count(*)::int FROM import_row) AS rows,
           (SELECT array_agg(status || ' ' || added) FROM import) AS imports`);
  return content!;
}

/** The most memory that a process ever had, where the system tells. */
function peakMemoryMb(pid: number): number | string {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const [, kB] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  return kB === undefined ? 'unknown' : Math.round(Number(kB) / 1024);
}

describe('an import whose process is killed', () => {
  const opened: Processes[] = [];
  beforeAll(async () => {
    opened.push(await openProcesses(), await openProcesses());
  }, 60_000);
  afterAll(() => Promise.all(opened.map((processes) => processes.stop())));

  async function upload(address: string): Promise<void> {
    const body = Buffer.from([...csv()].join(''));
    const headers = { 'content-type': 'text/csv' };
    const { status } = await fetch(`${address}/api/v1/imports?collection=killed`, {
      method: 'POST',
      headers,
      body,
    });
    expect(status).toBe(202);
  }
  const isDone = async (database: DataSource) =>
    expect(await database.query('SELECT status FROM import')).toEqual([{ status: 'done' }]);

  it(
    'is done by another, and the record is that of an import that nothing befell',
    async () => {
      const [killed, clean] = opened as [Processes, Processes];
      const { address, pid } = await clean.start();
      await upload(address);
      await eventually(() => isDone(clean.database), PATIENCE_MS);
      const peakMb = peakMemoryMb(pid);

      const first = await killed.start();
      await upload(first.address);
      await eventually(async () => {
        const [task] = await killed.database.query(`SELECT progress ->> 'step' AS step FROM import`);
        expect(task).toEqual({ step: expect.stringMatching(/forecasts|scores/) });
      }, PATIENCE_MS);
      await first.stop('SIGKILL');
      expect(await killed.database.query('SELECT status FROM import')).toEqual([{ status: 'staged' }]);
      expect(await killed.database.query('SELECT FROM forecast LIMIT 1')).toEqual([]);
      // Another takes it up once the lease is over, which we do not wait for.
      await killed.database.query(`UPDATE task SET lease_until = now() WHERE kind = 'apply-import'`);
      await killed.start();
      await eventually(() => isDone(killed.database), PATIENCE_MS);

      const content = await contentOf(clean.database);
      expect(content).toMatchObject({ forecastCount: ROWS, rows: 0, imports: [`done ${ROWS}`] });
      expect(await contentOf(killed.database)).toEqual(content);
      tell('import killed and resumed', { rows: ROWS, kills: 1, peakMb, ...content });
    },
    PATIENCE_MS,
  );
});
