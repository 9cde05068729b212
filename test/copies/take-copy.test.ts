import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { readCitedCopies, readCopy } from '../../src/copies/read-copy.js';
import { READABLE } from '../../src/copies/read-document.js';
import { requestCopies } from '../../src/copies/request-copy.js';
import { TakeCopyJob } from '../../src/copies/take-copy.job.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { claimTasks } from '../../src/platform/jobs/claim-tasks.js';
import { executeTask } from '../../src/platform/jobs/execute-task.js';
import { TASK_TIMING } from '../../src/platform/jobs/task.js';
import { fetchPublicly } from '../../src/platform/outbound/fetch-publicly.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { startWeb } from './page-server.js';

const QUOTE = '"Russia may deploy "Oreshnik" missiles to Belarus by mid\u20112025"';

describe('the copy of a cited page', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let web: Awaited<ReturnType<typeof startWeb>>;
  let job: TakeCopyJob;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await openDataSource(database.url, []);
    web = await startWeb();
    const isAllowed = (address: string) => address === '127.0.0.1';
    job = new TakeCopyJob(dataSource, (url) => fetchPublicly(url, { accept: READABLE, isAllowed }));
  });
  afterAll(async () => {
    web.stop();
    await dataSource.destroy();
    await database.drop();
  });

  const work = async () => {
    const tasks = await claimTasks(dataSource, { kinds: [job.kind], limit: 100, leaseMs: 60_000 });
    for (const task of tasks) await executeTask(dataSource, task, job, TASK_TIMING);
    return tasks.length;
  };
  const cite = (path: string) => dataSource.transaction((tx) => requestCopies(tx, [`${web.url}${path}`]));
  const copyOf = async (path: string) => {
    const [row] = await dataSource.query('SELECT id FROM page_copy WHERE url = $1', [`${web.url}${path}`]);
    return readCopy(dataSource.manager, row.id);
  };
  const taken = async (path: string) => {
    await cite(path);
    expect(await work()).toBe(1);
    return copyOf(path);
  };
  const found = async (path: string, quote: string | null) => {
    const citation = { url: `${web.url}${path}`, quote, citedAt: new Date() };
    return (await readCitedCopies(dataSource.manager, [citation]))[0];
  };

  it('is the text of its article, whose hash stands in the ledger', async () => {
    const { id, text, textHash, pageTitle, failure } = await taken('/article');
    expect({ pageTitle, failure }).toEqual({ pageTitle: 'The treaty', failure: null });
    expect(text).toContain('by mid-2025.');
    expect(text).not.toMatch(/Home|alert/);
    expect(textHash).toBe(createHash('sha256').update(text!).digest('hex'));
    const [entry] = await dataSource.query(
      `SELECT kind, actor, convert_from(p.body, 'UTF8') AS payload FROM ledger_entry e
       JOIN ledger_payload p ON p.entry_id = e.id WHERE stream = $1`,
      [`copy:${id}`],
    );
    expect(entry).toMatchObject({ kind: 'copy.taken', actor: 'system' });
    expect(JSON.parse(entry.payload)).toMatchObject({ textHash });
  });

  it('says whether a quote stands in it, however it is typeset', async () => {
    expect(await found('/article', QUOTE)).toMatchObject({ hasQuote: true });
    expect(await found('/article', 'Russia will not deploy them')).toMatchObject({ hasQuote: false });
    expect(await found('/article', null)).toMatchObject({ hasQuote: null });
    expect(await found('/article', '“…”')).toMatchObject({ hasQuote: null });
    expect(await found('/nowhere', QUOTE)).toBeUndefined();
  });

  it('is asked for once, however often the page is cited on a day', async () => {
    await cite('/article');
    await cite('/article');
    expect(await work()).toBe(0);
  });

  it('is of no earlier day than the citation', async () => {
    const url = `${web.url}/article`;
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await readCitedCopies(dataSource.manager, [{ url, quote: null, citedAt: tomorrow }])).toEqual([
      undefined,
    ]);
  });

  it('reads other character sets, and plain text without what cannot be stored', async () => {
    expect(await taken('/latin')).toMatchObject({ text: 'Élysée' });
    expect(await taken('/plain')).toMatchObject({ text: 'By mid-2025, they say.' });
  });

  it.each([
    ['/image', 'It is no page of text (image/png).'],
    ['/gone', 'It answered with status 404.'],
    ['/to-metadata', '169.254.169.254 is not an address of the open internet.'],
  ])('tells once and for all why there is none of %s', async (path, failure) => {
    expect(await taken(path)).toMatchObject({ takenAt: null, text: null, failure });
    const waiting = await dataSource.query('SELECT FROM task WHERE kind = $1 AND done_at IS NULL', [
      job.kind,
    ]);
    expect(waiting).toHaveLength(0);
  });

  it('is tried for again while the server is down, five times over some days', async () => {
    await taken('/broken');
    const waitsMs: number[] = [];
    for (;;) {
      const [next] = await dataSource.query(
        `UPDATE task SET run_at = app_now() FROM (SELECT id, run_at FROM task WHERE kind = $1 AND done_at IS NULL) AS due
         WHERE task.id = due.id RETURNING extract(epoch FROM due.run_at - app_now())::float8 * 1000 AS "waitMs"`,
        [job.kind],
      );
      if (next.length === 0) break;
      waitsMs.push(next[0].waitMs);
      await work();
    }
    expect(waitsMs.map((waitMs) => Math.round(waitMs / 3_600_000))).toEqual([1, 4, 16, 64]);
    expect(await copyOf('/broken')).toMatchObject({ failure: 'It answered with status 503.' });
  });
});
