import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import figures from './figures/covid.json' with { type: 'json' };
import { type GoldenService, near, type Row, startGoldenService } from './golden-service.js';
import { readCsv } from './read-csv.js';

let service: GoldenService;
beforeAll(async () => {
  service = await startGoldenService();
  await service.import('covid', readCsv('test/golden/data/covid-quantiles.csv.gz').map(toRow));
}, 60_000);
afterAll(() => service.stop());

function toRow(forecast: Record<string, string>): Row {
  const { location, target_end_date: end, target_type: target, forecast_date: saidOn } = forecast;
  const ref = `${target} in ${location} in the week to ${end}, as seen on ${saidOn}`;
  return {
    question_ref: ref,
    question: ref,
    type: 'numeric',
    unit: target!.toLowerCase(),
    deadline: end!,
    known_at: end!,
    outcome: forecast.observed!,
    author: forecast.model!,
    said_at: saidOn!,
    quantiles: forecast.quantiles!,
  };
}

describe('quantiles of cases and deaths score as scoringutils says', () => {
  it.each(Object.entries(figures))('%s', async (key, figure) => {
    const [model, target] = key.split('|');
    const { intervals, brier } = await service.author(model!.toLowerCase(), 'type=numeric');
    const unit = target!.toLowerCase();
    expect(intervals.find((interval: { unit: string }) => interval.unit === unit)).toEqual(
      near({ unit, ...figure }),
    );
    expect(brier).toBeNull();
  });

  it('apart by unit, and never averaged', async () => {
    const { intervals } = await service.author('epiforecasts-epinow2', 'type=numeric');
    expect(intervals.map(({ unit }: { unit: string }) => unit)).toEqual(['cases', 'deaths']);
  });
});
