// P4: reading a track record, a board and a histogram from totals against scanning the same rows in DuckDB's memory.
import { createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { unitSums } from '../../src/scores/score-sums.js';
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report, skipped } from '../support/report.js';
import { startNumpy } from '../support/numpy.js';
import { startServer, withClient } from '../support/store.js';
import { idSql, kinds } from '../support/record-sql.js';

const AUTHOR = idSql(kinds.author, '0');
const TOTALS = [
  `SELECT ${unitSums.join(', ')} FROM score_total WHERE dimension = 'author' AND subject_id = ${AUTHOR} AND type = 'binary'`,
  `SELECT ${unitSums.join(', ')} FROM score_total WHERE dimension = 'author' AND type = 'binary'`,
  `SELECT percent, w, wy FROM calibration_histogram WHERE dimension = 'author' AND subject_id = ${AUTHOR} AND type = 'binary'`,
];
/** The same questions to a table of author, Brier score, gain, probability in percent, outcome and weight. */
const SCANS = [
  'SELECT count(*), avg(brier), avg(gain), stddev(brier) FROM unit WHERE author = 0',
  'SELECT author, count(*), avg(brier), avg(gain), stddev(gain) FROM unit GROUP BY author',
  'SELECT percent, count(*), sum(outcome) FROM unit WHERE author = 0 GROUP BY percent',
];
const REPEATS = 20;
/** What a scan costs grows with the rows, what totals cost does not: the goal is for so many forecasts. */
const GOAL_SIZE = 10_000_000;

interface Duckdb {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<unknown>;
}

const options = readOptions();
const size = options.sizes.at(-1)!;
const server = await startServer();
const url = await server.store(size);
const file = join(tmpdir(), `reckoner-bench-${process.pid}.csv`);
await exportUnits();
const numpy = await startNumpy(file);
const duckdb = await openDuckdb();
await duckdb?.run(`CREATE TABLE unit AS SELECT * FROM read_csv('${file}')`);
const judgements: Judgement[] = await withClient(url, async (client) => {
  const totals = async () => {
    for (let repeat = 0; repeat < REPEATS; repeat++) for (const sql of TOTALS) await client.query(sql);
  };
  const scan = async () => {
    for (let repeat = 0; repeat < REPEATS; repeat++)
      for (const sql of SCANS) await duckdb!.runAndReadAll(sql);
  };
  const results = duckdb
    ? [await compare('DuckDB', scan, 50)]
    : [skipped('DuckDB', 'it is not installed: npm install --no-save @duckdb/node-api')];
  if (numpy === null) results.push(skipped('numpy', 'python3 has no numpy'));
  else results.push(await compare('numpy', () => numpy.run(`scan ${REPEATS}`), 20));
  return results;

  async function compare(name: string, yardstick: () => Promise<unknown>, times: number): Promise<Judgement> {
    const ratio = await interleave(totals, yardstick, options.rounds);
    const judgement = judge(
      `${name}, ${size} forecasts`,
      `scanning in ${name} to reading totals`,
      { atLeast: times },
      ratio,
    );
    if (size >= GOAL_SIZE) return judgement;
    return { ...judgement, verdict: 'not judged', why: `the goal is for ${GOAL_SIZE} forecasts: --huge` };
  }
});
numpy?.stop();
await server.stop();
rmSync(file);
report('p4', options, judgements);

async function exportUnits(): Promise<void> {
  await withClient(url, async (client) => {
    const sql = `
      SELECT ('x' || right(subject_id::text, 12))::bit(48)::bigint AS author, brier / 1e12::float8 AS brier,
             gain_best / 1e12::float8 AS gain, wp / 10000000000 AS percent, outcome_value AS outcome
      FROM score WHERE dimension = 'author' AND rule = 'carried-forward' AND superseded_at IS NULL AND counted`;
    await pipeline(
      client.query(copyTo(`COPY (${sql}) TO STDOUT (FORMAT csv, HEADER)`)),
      createWriteStream(file),
    );
  });
}

/** A database in memory; `null` where DuckDB is not installed, as it is too large a dependency for one comparison. */
async function openDuckdb(): Promise<Duckdb | null> {
  const name: string = '@duckdb/node-api';
  try {
    const { DuckDBInstance } = (await import(name)) as {
      DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Duckdb> }> };
    };
    return await (await DuckDBInstance.create(':memory:')).connect();
  } catch {
    return null;
  }
}
