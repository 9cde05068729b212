import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rescoreAll } from '../../src/scores/check-scores.js';
import { apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

/** Where numbers are read from; all follows from the record. */
const DERIVED = `score, score_total, score_cluster, score_month, score_tag, score_horizon, score_part, score_part_cluster,
  calibration_bin, calibration_histogram, score_phrase, uncharged, uncharged_total`;
const PARTIES = 12;

let service: Service;
beforeAll(async () => {
  service = await startService();
  await importCsv(service.url, readFileSync('demo/predictions.csv', 'utf8'));
  // The clock stands, for what is counted depends on the time.
  await service.setNow('2026-11-24T12:00:00Z');
}, 120_000);
afterAll(() => service.stop());

/** All that is told of authors, sources and boards. */
async function publicNumbers(): Promise<Record<string, unknown>> {
  const api = apiClient(service.url);
  const [authors, sources] = await Promise.all(['authors', 'sources'].map((kind) => api.get(`/${kind}`)));
  const records = [
    ...authors!.body.items.map(({ slug }: { slug: string }) => `/authors/${slug}/track-record`),
    ...sources!.body.items.map(({ slug }: { slug: string }) => `/sources/${slug}/track-record`),
  ].slice(0, PARTIES);
  const paths = [
    ...records,
    '/track-record',
    '/boards/authors',
    '/boards/sources',
    '/exports/scored-segments.csv',
  ];
  const numbers: Record<string, unknown> = {};
  for (const path of paths) {
    const { status, body } = await api.get(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    numbers[path] = body;
  }
  return numbers;
}

it('Scores and totals that are dropped are rebuilt from the record, with the same numbers everywhere', async () => {
  const before = await publicNumbers();
  await service.database.query(`TRUNCATE ${DERIVED}`);
  expect(await publicNumbers()).not.toEqual(before);
  await rescoreAll(service.database);
  expect(await publicNumbers()).toEqual(before);
}, 120_000);
