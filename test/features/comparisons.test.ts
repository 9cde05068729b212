import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const paired = JSON.parse(readFileSync('src/scoring/golden/paired.json', 'utf8')) as {
  own: string;
  other: string;
  expect: { n: number; difference: number; low: number; high: number };
}[];
const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

describe('a comparison', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    const review = readFileSync('demo/forecast-review-2018.csv', 'utf8');
    await importCsv(service.url, review, { collection: '538', frame: 'every race of 2018' });
    // Ann is there from the 1st, Bob from the 5th; the outcome is known at the end of the 8th, two days before the close.
    await importCsv(
      service.url,
      `question_ref,question,deadline,tags,outcome,known_at,author,source,attribution,probability,said_at
       x,Question X,2024-01-10,one,yes,2024-01-08,Ann,Paper,own,0.9,2024-01-01
       x,Question X,2024-01-10,one,yes,2024-01-08,Ann,Paper,own,0.7,2024-01-07
       x,Question X,2024-01-10,one,yes,2024-01-08,Bob,Globe,own,0.5,2024-01-05
       y,Question Y,2024-01-10,two,no,2024-01-10,Ann,Paper,own,0.4,2024-01-01
       y,Question Y,2024-01-10,two,no,2024-01-10,Bob,Globe,own,0.1,2024-01-01
       z,Question Z,2024-01-10,two,no,2024-01-10,Ann,Paper,own,1,2024-01-01`.replaceAll(/^ +/gm, ''),
    );
  });
  afterAll(() => service.stop());

  const pageOf = async (query: string) => (await fetch(`${service.url}/compare?${query}`)).text();
  const figuresOf = async (query: string) => {
    const { document } = parseHTML(await pageOf(query));
    return [...document.querySelectorAll('.strip .figure')].map(({ textContent }) => textContent);
  };
  const compare = async (query: string) => (await api.get(`/comparisons?${query}`)).body;

  it.each(paired)(
    'of $own and $other agrees with an independent package',
    async ({ own, other, ...rest }) => {
      const { n, difference, low, high } = rest.expect;
      const body = await compare(`authors=${slugOf(own)},${slugOf(other)}&level=0.95`);
      expect(body.n).toBe(n);
      expect(body.brier.difference).toBeCloseTo(difference, 9);
      // A bootstrap by state is no t interval by race, but not far from it.
      expect(Math.abs(body.brier.low - low)).toBeLessThan(0.3 * (high - low));
      expect(Math.abs(body.brier.high - high)).toBeLessThan(0.3 * (high - low));
      expect(body.clusters).toBeLessThan(n);
    },
  );

  it('counts the time that both share, on the questions that both share', async () => {
    const { n, clusters, brier, gain, questions } = await compare('authors=ann,bob');
    expect({ n, clusters }).toEqual({ n: 2, clusters: 2 });
    const x = { own: (2 * 0.01 + 2 * 0.09) / 4, other: 0.25 };
    expect(questions.map((one: { question: { text: string } }) => one.question.text)).toEqual([
      'Question X',
      'Question Y',
    ]);
    expect(questions[0].own).toBeCloseTo(x.own, 12);
    expect(questions[0].other).toBeCloseTo(x.other, 12);
    // Four days of ten.
    expect(questions[0].gainDifference).toBeCloseTo((x.other - x.own) * 0.4, 12);
    expect(questions[1].difference).toBeCloseTo(0.16 - 0.01, 12);
    expect(questions[1].gainDifference).toBeCloseTo(0.01 - 0.16, 12);
    expect(brier.difference).toBeCloseTo((x.own - x.other + 0.15) / 2, 12);
    expect(gain.difference).toBeCloseTo(((x.other - x.own) * 0.4 - 0.15) / 2, 12);
    expect(brier.low).toBeLessThanOrEqual(brier.difference);
    expect(brier.high).toBeGreaterThanOrEqual(brier.difference);
  });

  it('turns its signs when the two change places', async () => {
    const there = await compare('authors=ann,bob');
    const back = await compare('authors=bob,ann');
    expect(back.brier.difference).toBeCloseTo(-there.brier.difference, 12);
    expect(back.own).toEqual(there.other);
  });

  it('gives the means of all questions of each only with the warning', async () => {
    const { own, other, warning } = await compare('authors=ann,bob');
    expect(own).toMatchObject({ slug: 'ann', n: 3 });
    expect(other).toMatchObject({ slug: 'bob', n: 2 });
    expect(warning).toContain('must not be compared');
  });

  it('is filtered as boards are', async () => {
    expect((await compare('authors=ann,bob&tag=two')).questions).toHaveLength(1);
    expect(await compare('authors=ann,bob&knownFrom=2024-01-10')).toMatchObject({ n: 1 });
    expect(await compare('authors=ann,bob&hindsight=prospective')).toMatchObject({ n: 0 });
    expect(await compare('authors=ann,bob&type=ordered')).toMatchObject({
      n: 0,
      filters: { type: 'ordered' },
    });
    expect(await compare('authors=ann,bob&asOf=2020-01-01')).toMatchObject({ n: 0 });
  });

  it('gives null where nothing is shared, and no interval of one cluster', async () => {
    expect(await compare('authors=ann,fivethirtyeight-lite')).toMatchObject({
      n: 0,
      brier: null,
      gain: null,
    });
    expect((await compare('authors=ann,bob&tag=one')).brier).toMatchObject({ low: null, high: null });
  });

  it('shows the log score too, as a penalty over the same time', async () => {
    // Two days of 0.9, two of 0.7, against four of 0.5; then 0.4 against 0.1 on what did not happen.
    const x = { ann: -(Math.log(0.9) + Math.log(0.7)) / 2, bob: Math.log(2) };
    const y = { ann: -Math.log(0.6), bob: -Math.log(0.9) };
    const expected = [(x.ann + y.ann - x.bob - y.bob) / 2, (x.ann + y.ann) / 2, (x.bob + y.bob) / 2];
    const figures = await figuresOf('a=ann&b=bob&score=log');
    expect(figures.slice(0, 3)).toEqual(expected.map((value) => value.toFixed(3).replace('-', '−')));
    // Options have none.
    const options = 'a=ann&b=bob&type=categorical';
    expect(await figuresOf(`${options}&score=log`)).toEqual(await figuresOf(options));
  });

  it('lists on which questions each was closer, as many as it counts', async () => {
    const query = 'a=fivethirtyeight-lite&b=fivethirtyeight-deluxe';
    const { document } = parseHTML(await pageOf(query));
    const tabs = [...document.querySelectorAll('[aria-label="Who was closer"] a')];
    const counts = tabs
      .slice(1)
      .map((tab) => Number(/([\d,]+)$/.exec(tab.textContent)![1]!.replace(',', '')));
    expect(counts.every((count) => count > 6)).toBe(true);
    for (const [i, tab] of tabs.slice(1).entries()) {
      const { document: list } = parseHTML(
        await pageOf(tab.getAttribute('href')!.split('?')[1]!.split('#')[0]!),
      );
      expect(list.querySelectorAll('.table-pairs tbody tr')).toHaveLength(counts[i]!);
    }
    const both = document.querySelectorAll('.table-pairs tbody tr');
    expect(both).toHaveLength(13);
    const between = Number(/(\d+) shared question/.exec(document.body.textContent)![1]) - 12;
    expect(both[6]!.textContent).toBe(`${between} questions between`);
  });

  it('compares sources in one attribution', async () => {
    const body = await compare('sources=paper,globe&attribution=own');
    expect(body).toMatchObject({ n: 2, filters: { attribution: 'own' } });
    expect(body.brier.difference).toBeCloseTo((await compare('authors=ann,bob')).brier.difference, 12);
    expect(await compare('sources=paper,globe&attribution=reported')).toMatchObject({ n: 0 });
  });

  it.each([
    ['nobody is named', '', 422],
    ['only one is named', 'authors=ann', 422],
    ['three are named', 'authors=ann,bob,cid', 422],
    ['both are the same', 'authors=ann,ann', 422],
    ['authors and sources are named', 'authors=ann,bob&sources=paper,globe&attribution=own', 422],
    ['sources come without an attribution', 'sources=paper,globe', 422],
    ['one does not exist', 'authors=ann,nobody', 404],
  ])('is refused when %s', async (_, query, status) => {
    expect((await api.get(`/comparisons?${query}`)).status).toBe(status);
  });
});
