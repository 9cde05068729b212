// P7: totals rebuilt from scores against a bare GROUP BY; scores from raw forecasts against COPY of the result.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { rebuildTotals } from '../../src/scores/check-totals.js';
import { computeScores } from '../../src/scores/rescore.js';
import { scoreColumns } from '../../src/scores/score-rows.js';
import { unitSums, unitSumsSql } from '../../src/scores/score-sums.js';
import { writeScores } from '../../src/scores/write-scores.js';
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report } from '../support/report.js';
import { startServer, withClient, withDataSource } from '../support/store.js';
import { BASE_QUESTIONS } from '../support/record-sql.js';

const options = readOptions();
const server = await startServer();
const judgements: Judgement[] = [];
for (const size of options.sizes)
  judgements.push(await server.withCopy(size, (url) => rebuilding(url, size)));
judgements.push(await server.withCopy(options.sizes[0]!, scoring));
await server.stop();
report('p7', options, judgements);

/** The yardstick sums the same columns once by record and once by cluster, into nothing. */
function rebuilding(url: string, size: number): Promise<Judgement> {
  const sums = unitSums.map((name) => `sum(${unitSumsSql[name]})`).join(', ');
  const units = `FROM score sc WHERE sc.superseded_at IS NULL AND sc.counted AND sc.rule = 'carried-forward'`;
  const record = 'dimension, subject_id, attribution, type';
  return withDataSource(url, async (dataSource) => {
    const groupBy = () =>
      dataSource.transaction(async (tx) => {
        await tx.query('SET LOCAL statement_timeout = 0');
        for (const key of [record, `${record}, cluster`])
          await tx.query(`SELECT count(*) FROM (SELECT ${sums} ${units} GROUP BY ${key} OFFSET 0) g`);
      });
    const rebuild = () =>
      dataSource.transaction(async (tx) => {
        await tx.query('SET LOCAL statement_timeout = 0');
        await rebuildTotals(tx);
      });
    const ratio = await interleave(groupBy, rebuild, options.rounds);
    return judge(`totals of ${size} forecasts`, 'a rebuild to a bare GROUP BY', { atMost: 1 / 0.5 }, ratio);
  });
}

function scoring(url: string): Promise<Judgement> {
  const file = join(tmpdir(), `reckoner-bench-${process.pid}.copy`);
  const columns = ['id', 'counted', ...Object.keys(scoreColumns)].join(', ');
  return withClient(url, (client) =>
    withDataSource(url, async (dataSource) => {
      const questions = await dataSource.query<{ id: string }[]>(
        `SELECT id FROM question ORDER BY id LIMIT ${BASE_QUESTIONS}`,
      );
      const ids = questions.map(({ id }) => id);
      await pipeline(
        client.query(copyTo(`COPY (SELECT ${columns} FROM score WHERE superseded_at IS NULL) TO STDOUT`)),
        createWriteStream(file),
      );
      const copy = async () => {
        await client.query('TRUNCATE score');
        await pipeline(createReadStream(file), client.query(copyFrom(`COPY score (${columns}) FROM STDIN`)));
      };
      const score = async () => {
        await client.query('TRUNCATE score');
        await dataSource.transaction(async (tx) => writeScores(tx, ids, await computeScores(tx, ids)));
      };
      const ratio = await interleave(copy, score, options.rounds);
      rmSync(file);
      return judge('scores of 10,000 forecasts', 'computing and writing to COPY', { atMost: 1 / 0.2 }, ratio);
    }),
  );
}
