// P7: totals rebuilt from scores against a bare GROUP BY; scores from raw forecasts against COPY of the result.
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuildTotals } from '../../src/scores/check-totals.js';
import { computeScores } from '../../src/scores/rescore.js';
import { scoreColumns } from '../../src/scores/score-rows.js';
import { partClusterTable, partTable } from '../../src/scores/part-totals.js';
import { clusterTable, partTables, totalTable, unitsSql } from '../../src/scores/totals.js';
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

/** The yardstick sums up for each table of totals what it holds, into nothing. */
function rebuilding(url: string, size: number): Promise<Judgement> {
  const units = `SELECT sc.*, 1 AS sign FROM score sc WHERE sc.superseded_at IS NULL AND sc.counted`;
  const old = `old AS (SELECT * FROM clusters WHERE false), part_old AS (SELECT * FROM part_clusters WHERE false)`;
  return withDataSource(url, async (dataSource) => {
    const groupBy = () =>
      dataSource.transaction(async (tx) => {
        await tx.query('SET LOCAL statement_timeout = 0');
        for (const { select } of [...partTables, partClusterTable, partTable, clusterTable, totalTable]) {
          await tx.query(`WITH ${unitsSql(units)}, ${old} SELECT count(*) FROM (${select} OFFSET 0) summed`);
        }
      });
    const rebuild = () =>
      dataSource.transaction(async (tx) => {
        await tx.query('SET LOCAL statement_timeout = 0');
        await rebuildTotals(tx);
      });
    const ratio = await interleave(groupBy, rebuild, options.rounds);
    const of = 'a rebuild to a bare GROUP BY for each table of totals';
    return judge(`totals of ${size} forecasts`, of, { atMost: 1 / 0.5 }, ratio);
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
