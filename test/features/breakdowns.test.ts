import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

// Ann says "likely" for six of the ten days, then "certain"; the paraphrase beside her own words does not count for her.
const rows = `question_ref,question,opened_at,deadline,tags,outcome,known_at,author,source,attribution,wording,phrase,scale,probability,said_at
a,A,,2024-01-31,east;war,yes,2024-01-31,Ann,Paper,own,verbatim,Likely,icd-203,0.7,2024-01-21
a,A,,2024-01-31,east;war,yes,2024-01-31,Ann,Globe,reported,paraphrased,likely,icd-203,0.7,2024-01-21
b,B,2024-02-02,2024-02-11,war,no,2024-02-11,Ann,Paper,own,verbatim,likely,icd-203,0.7,2024-01-01
b,B,2024-02-02,2024-02-11,war,no,2024-02-11,Ann,Paper,own,verbatim,certain,,0.9,2024-02-08
c,C,,2024-02-20,,yes,2024-02-20,Ann,Paper,own,verbatim,,,0.6,2024-01-01
d,D,,2024-02-20,,,,Ann,Paper,own,verbatim,likely,icd-203,0.7,2024-01-01`;

describe('a track record is taken apart', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    const review = readFileSync('demo/forecast-review-2018.csv', 'utf8');
    await importCsv(service.url, review, { collection: '538', frame: 'every race of 2018' });
    expect((await importCsv(service.url, rows)).rows).toMatchObject({ added: 6 });
  });
  afterAll(() => service.stop());

  const recordOf = async (path: string) => (await api.get(path)).body;

  it('by the month in which the outcome was known', async () => {
    const { byMonth } = await recordOf('/authors/ann/track-record');
    expect(byMonth).toMatchObject([
      { month: '2024-01', n: 1 },
      { month: '2024-02', n: 2 },
    ]);
    expect(byMonth[0].brier).toBeCloseTo(0.09, 9);
    expect(byMonth[0].gain).toBeCloseTo(0.25 - 0.09, 9);
  });

  it('by tag, a question counting under each of its tags', async () => {
    const { byTag } = await recordOf('/authors/ann/track-record');
    expect(byTag).toMatchObject([
      { tag: 'war', n: 2 },
      { tag: 'east', n: 1 },
    ]);
    expect(byTag[0].brier).toBeCloseTo((0.09 + 0.6 * 0.49 + 0.4 * 0.81) / 2, 9);
  });

  it('by phrase: what it counted as, and how much of it came true', async () => {
    const { byPhrase } = await recordOf('/authors/ann/track-record');
    expect(byPhrase).toMatchObject([
      { phrase: 'likely', scale: 'icd-203', n: 2, promisedLow: 0.7, promisedHigh: 0.7 },
      { phrase: 'certain', scale: null, n: 1, frequency: 0, promisedLow: 0.9, promisedHigh: 0.9 },
    ]);
    const [likely, certain] = byPhrase;
    expect(likely.weight).toBeCloseTo(1.6, 12);
    expect(likely.meanP).toBeCloseTo(0.7, 12);
    expect(likely.frequency).toBeCloseTo(1 / 1.6, 12);
    expect(likely.low).toBeLessThan(likely.frequency);
    expect(certain.weight).toBeCloseTo(0.4, 12);
    expect(certain.high).toBeGreaterThan(0);
  });

  it('by phrase in each attribution of a source', async () => {
    const { reported } = await recordOf('/sources/globe/track-record');
    expect(reported.byPhrase).toMatchObject([{ phrase: 'likely', n: 1, weight: 1, frequency: 1 }]);
    const { own } = await recordOf('/sources/globe/track-record');
    expect(own).toMatchObject({ byPhrase: [], byMonth: [], byTag: [], rank: null, shrunk: null });
  });

  it('by horizon, with null where nothing was in force', async () => {
    const { byHorizon } = await recordOf('/authors/ann/track-record');
    const brierOf = (days: number) => byHorizon.find((row: { days: number }) => row.days === days);
    expect(byHorizon.map(({ days, n }: { days: number; n: number }) => [days, n])).toEqual([
      [1, 3],
      [7, 3],
      [30, 1],
      [90, 0],
    ]);
    expect(brierOf(1).brier).toBeCloseTo((0.09 + 0.81 + 0.16) / 3, 9);
    expect(brierOf(7).brier).toBeCloseTo((0.09 + 0.49 + 0.16) / 3, 9);
    expect(brierOf(90).brier).toBeNull();
    expect((await recordOf('/authors/ann/track-record?rule=at-horizon-7')).brier.mean).toBe(brierOf(7).brier);
  });

  it('under the filters that it is asked for', async () => {
    const { byMonth, byPhrase } = await recordOf('/authors/ann/track-record?tag=east');
    expect(byMonth).toMatchObject([{ month: '2024-01', n: 1 }]);
    expect(byPhrase).toMatchObject([{ phrase: 'likely', n: 1 }]);
  });

  it.each(['', '&tag=governor', '&reference=uniform&rule=last'])(
    'and stands where the board with the same filters has it (%s)',
    async (filters) => {
      const { items } = await recordOf(`/boards/authors?mature=all${filters}`);
      expect(items).toHaveLength(3);
      for (const { slug, shrunk, rank, gain } of items) {
        const record = await recordOf(`/authors/${slug}/track-record?mature=all${filters}`);
        expect(record).toMatchObject({ shrunk, rank, gain });
      }
    },
  );

  it('and has no rank where there is not enough of it', async () => {
    expect(await recordOf('/authors/ann/track-record')).toMatchObject({ n: 3, rank: null, shrunk: null });
  });
});
