import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import figures from './figures/weather.json' with { type: 'json' };
import { type GoldenService, near, type Row, startGoldenService } from './golden-service.js';
import { readCsv } from './read-csv.js';
import { expectFigures, type Figures } from './record-figures.js';

const OPTIONS = ['below', 'near', 'above'];

let service: GoldenService;
beforeAll(async () => {
  const outlooks = readCsv('test/golden/data/weatherprobs.csv.gz');
  service = await startGoldenService();
  await service.import('outlooks', outlooks.flatMap(rowsOf));
}, 300_000);
afterAll(() => service.stop());

/** What one outlook for a station says: a forecast of three ordered categories, and that of its last one alone. */
function rowsOf(row: Record<string, string>): Row[] {
  const { stn, made, valid } = row;
  const of = (column: string) => row[`t${column}`]!;
  const ref = `Temperature at ${stn} on ${valid}`;
  const shared = {
    deadline: valid!,
    known_at: valid!,
    said_at: made!,
    tags: made!,
    cluster: made!,
    author: 'Outlooks',
  };
  const category = Number(of('cat'));
  const stored = ['blw', 'nrm', 'abv'].map((column) => Number(of(column)));
  return [
    {
      ...shared,
      question_ref: ref,
      question: ref,
      type: 'ordered',
      options: OPTIONS.join('|'),
      outcome: category,
      probability: stored.join('|'),
    },
    {
      ...shared,
      question_ref: `${ref}, above`,
      question: `${ref} is above normal`,
      outcome: category === OPTIONS.length ? 'yes' : 'no',
      // Four digits do not always add up to 1.
      probability: stored[2]! / stored.reduce((sum, p) => sum + p),
    },
  ];
}

describe('outlooks of temperature score as independent packages say', () => {
  const { ordered, byIssueDate, above } = figures;

  it('in three ordered categories', async () => {
    const { n, brier, scores } = await service.author('outlooks', 'type=ordered');
    const { brierSum, log, spherical } = scores;
    expect({ n, brier: brier.mean, brierSum, log, spherical }).toEqual(near(ordered));
  });

  it('in three ordered categories on each day of issue', async () => {
    const scored: Record<string, number> = {};
    for (const day of Object.keys(byIssueDate)) {
      scored[day] = (await service.author('outlooks', `type=ordered&tag=${day}`)).brier.mean;
    }
    expect(scored).toEqual(near(byIssueDate));
  });

  it('in two, above normal or not, with an interval clustered by day of issue', async () => {
    expectFigures(await service.author('outlooks'), above as Figures);
  });
});
