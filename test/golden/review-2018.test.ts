import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import figures from './figures/review-2018.json' with { type: 'json' };
import { type GoldenService, type Row, startGoldenService } from './golden-service.js';
import { readCsv } from './read-csv.js';
import { expectFigures, type Figures } from './record-figures.js';

const expected: Record<string, Figures> = figures;
const versions = ['classic', 'deluxe', 'lite'];
const branches = ['Governor', 'House', 'Senate'];

let service: GoldenService;
beforeAll(async () => {
  // Each race is a cluster of its own: the packages know nothing of states.
  const races = readCsv('demo/forecast-review-2018.csv').map((row): Row => ({ ...row, cluster: null }));
  service = await startGoldenService();
  await service.import('races', races);
  await service.import('pooled', races.map(pooled));
}, 120_000);
afterAll(() => service.stop());

/** The same forecasts by one author, who is asked of every race thrice. */
function pooled(row: Row): Row {
  const ref = `${row.question_ref}, ${row.author}`;
  const more = { author: 'All versions', source: null, cluster: row.question_ref!, question: ref };
  return { ...row, question_ref: ref, ...more };
}

describe('the forecast review of 2018 scores as independent packages say', () => {
  it.each(versions)('538-%s', async (version) => {
    expectFigures(await service.author(`fivethirtyeight-${version}`), expected[`538-${version}`]!);
  });

  it.each(versions.flatMap((version) => branches.map((branch) => [version, branch])))(
    '538-%s by tag: %s',
    async (version, branch) => {
      const record = await service.author(`fivethirtyeight-${version}`, `tag=${branch!.toLowerCase()}`);
      expectFigures(record, expected[`538-${version}|${branch}`]!);
    },
  );

  it('all versions together, with an interval clustered by race', async () => {
    expectFigures(await service.author('all-versions'), expected.overall!);
  });

  it.each(branches)('all versions by tag: %s', async (branch) => {
    expectFigures(await service.author('all-versions', `tag=${branch.toLowerCase()}`), expected[branch]!);
  });

  it('the source of all versions, in which a race is one question', async () => {
    const { own } = await service.get('/sources/fivethirtyeight/track-record?level=0.95&mature=all');
    const { bins: _, ...unlessByQuestion } = expected.overall!;
    expectFigures(own, { ...unlessByQuestion, n: 504 });
  });

  it('races that nobody called are open, and counted', async () => {
    const { excluded } = await service.author('fivethirtyeight-lite');
    expect(excluded.open + excluded.overdue).toBe(2);
  });
});
