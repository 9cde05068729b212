import { afterAll, beforeAll, describe, it } from '@jest/globals';
import figures from './figures/niamey.json' with { type: 'json' };
import { type GoldenService, type Row, startGoldenService } from './golden-service.js';
import { readCsv } from './read-csv.js';
import { expectFigures, type Figures } from './record-figures.js';

const expected: Record<string, Figures> = figures;
const models = Object.keys(expected);

let service: GoldenService;
beforeAll(async () => {
  service = await startGoldenService();
  await service.import('niamey', readCsv('test/golden/data/niamey.csv.gz').flatMap(rowsOf));
}, 60_000);
afterAll(() => service.stop());

function rowsOf(day: Record<string, string>): Row[] {
  const { date, obs } = day;
  return models.map((model) => ({
    question_ref: date!,
    question: `It rains in Niamey on ${date}`,
    deadline: date!,
    known_at: date!,
    outcome: obs === '1' ? 'yes' : 'no',
    author: model,
    said_at: date!,
    probability: day[model]!,
  }));
}

describe('forecasts of rain in Niamey score as independent packages say', () => {
  it.each(models)('%s', async (model) => {
    expectFigures(await service.author(model.toLowerCase()), expected[model]!);
  });
});
