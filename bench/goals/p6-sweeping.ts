// P6: the overdue sweep with nothing due, at many open questions against few, and against a scan of them.
import type { DataSource } from 'typeorm';
import { FlagOverdueJob } from '../../src/questions/flag-overdue.job.js';
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, report } from '../support/report.js';
import { startServer, withClient, withDataSource } from '../support/store.js';

const FEW = 1_000;
const MANY = 1_000_000;
const SWEEPS = 100;

/** What a sweep without an index of what is due would read. */
const SCAN = `SELECT count(*) FROM question
  WHERE ruling IS NULL AND merged_into IS NULL AND overdue_flagged_at IS NULL AND due_at <= app_now()`;

const options = readOptions();
const server = await startServer();
const judgements = await server.withEmpty('few', (few) =>
  server.withEmpty('many', async (many) => {
    await openQuestions(few, FEW);
    await openQuestions(many, MANY);
    return withDataSource(few, (small) => withDataSource(many, (large) => compare(small, large)));
  }),
);
await server.stop();
report('p6', { ...options, sizes: [FEW, MANY] }, judgements);

async function compare(small: DataSource, large: DataSource) {
  const growth = await interleave(
    () => sweeps(small),
    () => sweeps(large),
    options.rounds,
  );
  const scan = await interleave(
    () => sweeps(large, 1),
    () => scanOnce(large),
    options.rounds,
  );
  return [
    judge(`${SWEEPS} sweeps with nothing due`, `${MANY} open questions to ${FEW}`, { atMost: 1.5 }, growth),
    judge(`one sweep with nothing due of ${MANY}`, 'a scan to the sweep', { atLeast: 30 }, scan),
  ];
}

async function sweeps(dataSource: DataSource, times = SWEEPS): Promise<void> {
  const job = new FlagOverdueJob();
  for (let i = 0; i < times; i++) await dataSource.transaction((tx) => job.handle(tx));
}

function scanOnce(dataSource: DataSource): Promise<unknown> {
  return dataSource.transaction(async (tx) => {
    await tx.query('SET LOCAL enable_indexscan = off');
    await tx.query('SET LOCAL enable_indexonlyscan = off');
    await tx.query('SET LOCAL enable_bitmapscan = off');
    return tx.query(SCAN);
  });
}

/** Questions with deadlines from a hundred days on, on a thousand days. */
function openQuestions(url: string, count: number): Promise<void> {
  return withClient(url, async (client) => {
    await client.query('SET statement_timeout = 0');
    await client.query(
      `WITH made AS (SELECT n, gen_random_uuid() AS id FROM generate_series(1, ${count}) n),
            events AS (INSERT INTO event (id, title) SELECT id, 'Event' FROM made)
       INSERT INTO question (id, event_id, text, type, opened_at, deadline_at, deadline_precision)
       SELECT id, id, 'Question ' || n, 'binary', now(), date_trunc('day', now()) + (100 + n % 1000) * interval '1 day', 'day'
       FROM made`,
    );
    await client.query('VACUUM (ANALYZE)');
  });
}
