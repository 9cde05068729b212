// P1: importing a file over HTTP against copying the same rows into the same tables with their indexes and foreign keys; and the
// same file again against the first time. Memory is told beside it.
import pg from 'pg';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { setTimeout as sleep } from 'node:timers/promises';
import { interleaveTimes } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report } from '../support/report.js';
import { get, startService } from '../support/service.js';
import { startServer, withClient } from '../support/store.js';

const POLL_MS = 10;
const AUTHORS = 500;
/** What an import of open questions fills, each after what it refers to. */
const TABLES = [
  'collection',
  'author',
  'author_alias',
  'source',
  'source_alias',
  'event',
  'question',
  'question_ref',
  'statement',
  'statement_ref',
  'forecast',
];

const options = readOptions();
const server = await startServer();
const judgements: Judgement[] = [];
const size = options.sizes.at(-1)!;
await server.withEmpty('p1', async (url) => {
  const service = await startService(url);
  await withClient(url, async (client) => {
    const csv = csvOf(size);
    let collection = 0;
    const importFresh = async () => {
      await empty(client);
      return importOnce(service.url, csv, `run${++collection}`);
    };
    await importFresh();
    const rows = await dump(client);
    const copyFresh = async () => {
      await empty(client);
      return timeMs(() => restore(client, rows));
    };
    const first = await interleaveTimes(copyFresh, importFresh, options.rounds);
    const name = `importing ${size} forecasts, ${Math.round(csv.length / 1e6)} MB`;
    judgements.push(judge(name, 'through HTTP to COPY into the same tables', { atMost: 1 / 0.5 }, first));
    const again = await interleaveTimes(
      importFresh,
      () => importOnce(service.url, csv, `run${collection}`),
      options.rounds,
    );
    judgements.push(
      judge(`${name}, again`, 'the same file again to the first time', { atMost: 1 / 2 }, again),
    );
    judgements.push({
      name: 'memory of the program',
      of: `${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
      limit: 'none',
      verdict: 'not judged',
      why: 'told for the reader',
    });
  });
  await service.stop();
});
await server.stop();
report('p1', options, judgements);

/** Every author on every question, with a quote and a link as people write them. */
function csvOf(forecasts: number): Buffer<ArrayBuffer> {
  const lines = ['question_ref,question,deadline,author,source,probability,said_at,quote,url,forecast_ref\n'];
  for (let n = 0; n < forecasts; n++) {
    const question = Math.floor(n / AUTHORS);
    lines.push(
      `q${question},Question ${question} comes true,2099-06-30,Author ${n % AUTHORS},Paper ${n % 40},0.${10 + (n % 89)},` +
        `2024-01-${10 + (n % 19)},"I think, as ever, that number ${n} is likely",https://example.org/${n},f${n}\n`,
    );
  }
  return Buffer.from(lines.join(''));
}

async function importOnce(serviceUrl: string, csv: Buffer<ArrayBuffer>, collection: string): Promise<number> {
  return timeMs(async () => {
    const response = await fetch(`${serviceUrl}/api/v1/imports?collection=${collection}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: new Blob([csv]),
    });
    let view = (await response.json()) as { id: string; status: string; rows: { rejected: number } };
    if (response.status !== 202) throw new Error(JSON.stringify(view));
    while (view.status !== 'done') {
      if (view.status === 'failed') throw new Error(JSON.stringify(view));
      await sleep(POLL_MS);
      view = JSON.parse(await get(`${serviceUrl}/api/v1/imports/${view.id}`)) as typeof view;
    }
    if (view.rows.rejected > 0) throw new Error(JSON.stringify(view));
  });
}

/** Back to a store with nothing in it but its ledger. */
async function empty(client: pg.Client): Promise<void> {
  await client.query('SET session_replication_role = replica');
  await client.query(`TRUNCATE ${TABLES.join(', ')}, import_row CASCADE`);
  await client.query('SET session_replication_role = DEFAULT');
}

async function dump(client: pg.Client): Promise<Map<string, Buffer>> {
  const rows = new Map<string, Buffer>();
  for (const table of TABLES) {
    const stream = client.query(copyTo(`COPY ${table} TO STDOUT`));
    rows.set(table, Buffer.concat((await stream.toArray()) as Buffer[]));
  }
  return rows;
}

async function restore(client: pg.Client, rows: ReadonlyMap<string, Buffer>): Promise<void> {
  await client.query('BEGIN');
  for (const table of TABLES)
    await pipeline([rows.get(table)!], client.query(copyFrom(`COPY ${table} FROM STDIN`)));
  await client.query('COMMIT');
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
