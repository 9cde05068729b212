import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const HEAD =
  'question_ref,question,type,options,deadline,outcome,author,source,probability,phrase,said_at,tags';

/** Twelve shared questions of two authors, one of them in words, and one with options. */
const rows = [
  HEAD,
  ...Array.from({ length: 12 }, (_, i) => {
    const question = `q${i},It comes about ${i},binary,,2024-06-30,${i % 3 === 0 ? 'yes' : 'no'}`;
    return [
      `${question},Ann,The Paper,0.${i % 3 === 0 ? 8 : 2},,2024-01-01,war`,
      `${question},Bob,The Gazette,,${i % 2 ? 'likely' : 'could'},2024-01-01,war`,
    ];
  }).flat(),
  'o1,Who wins?,categorical,x|y|z,2024-06-30,y,Ann,The Paper,0.2|0.5|0.3,,2024-01-01,vote',
  ...['yes', 'no'].map(
    (outcome, i) => `r${i},It recurs ${i},binary,,2025-06-30,${outcome},Ann,The Paper,0.6,,2025-01-01,peace`,
  ),
  'v1,It is called off,binary,,2025-06-30,annulled,Ann,The Paper,0.6,,2025-01-01,peace',
  'q0,It comes about 0,binary,,2024-06-30,yes,Ann,The Paper,0.6,,2024-09-01,war',
].join('\n');

describe('pages of a record', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    await importCsv(service.url, rows, { collection: 'pages', frame: 'all of them' });
  });
  afterAll(() => service.stop());

  const page = async (path: string) => {
    const response = await fetch(service.url + path);
    expect([path, response.status]).toEqual([path, 200]);
    return response.text();
  };
  const submit = (path: string, fields: Record<string, string>) =>
    fetch(service.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

  it('show each type on its own line, and one type at a time', async () => {
    const text = await page('/authors/ann');
    expect(text).toContain('Type by type');
    expect(await page('/authors/ann?type=categorical')).toContain('Brier score, options');
    expect(await page('/authors/ann?type=numeric&mature=all&tag=war')).toContain(
      'has no scored forecasts yet',
    );
  });

  it('say what words are worth, with those that are only tracked', async () => {
    const text = await page('/sources/the-gazette');
    expect(text).toContain('What the words are worth');
    expect(text).toContain('tracked, not scored');
    expect(text).toMatch(/promises \d+–\d+% on [A-Z]/);
  });

  it('lead from numbers to as many rows', async () => {
    const rowsAt = async (href: string) => {
      const list = (await page(href.replaceAll('&amp;', '&'))).split('id="forecasts"')[1]!;
      return list.match(/role="rowheader"/g)?.length ?? 0;
    };
    const links = await Promise.all(
      ['/authors/ann', '/authors/bob', '/sources/the-paper', '/sources/the-gazette'].map(async (path) => {
        const text = await page(path);
        return [
          ...text.matchAll(/href="([^"]+list=costliest[^"]*#forecasts)">(\d+)(?: scored)?<\/a>/g),
          ...text.matchAll(
            /href="([^"]+list=[^"]*#forecasts)">(\d+) (?:annulled|late|ruled on but not scored)<\/a>/g,
          ),
        ];
      }),
    );
    const [ann, bob] = links;
    const [what, ofAnn] = [/beside|month|tag|horizon|annulled|late\b/, ann!.map(([, href]) => href!)];
    expect(new Set(ofAnn.map((href) => what.exec(href)?.[0] ?? 'all'))).toEqual(
      new Set(['all', 'month', 'beside', 'tag', 'horizon', 'annulled', 'late']),
    );
    expect(bob!.map(([, href]) => /phrase=\w+/.exec(href!)?.[0])).toContain('phrase=likely');
    for (const [, href, n] of links.flat()) expect([href, await rowsAt(href!)]).toEqual([href, Number(n)]);
  });

  it('narrow every number to a topic and a period, as the API does', async () => {
    const figureOf = (text: string, title: string) =>
      new RegExp(`<dt>${title}.*?class="figure">(?:<a[^>]*>)?([\\d.]+)`).exec(text)?.[1];
    for (const [query, asked] of [
      ['tag=war', 'tag=war'],
      ['since=2025-01-01', 'knownFrom=2025-01-01'],
      ['tag=peace&since=2024-01-01', 'tag=peace&knownFrom=2024-01-01'],
    ] as const) {
      const text = await page(`/authors/ann?${query}`);
      const { body } = await api.get(`/authors/ann/track-record?${asked}`);
      const { n, brier, calibration, excluded } = body;
      expect([query, figureOf(text, 'Record')]).toEqual([query, String(n)]);
      expect(figureOf(text, 'Brier score')).toBe(brier.mean.toFixed(3));
      expect(figureOf(text, 'Discrimination')).toBe(calibration.dsc.toFixed(3));
      expect(text).toContain(`${Math.round(calibration.saidByOutcome.happened * 100)}% on what happened`);
      expect(/(\d+) annulled/.exec(text)?.[1] ?? '0').toBe(String(excluded.annulled));
      expect(/(\d+) late</.exec(text)?.[1] ?? '0').toBe(String(excluded.late));
      expect(text.split('id="by-source"')[1]).toContain(`>${n} scored<`);
    }
  });

  it('offer the topics and years to narrow them to, and keep what is chosen', async () => {
    const text = await page('/authors/ann?tag=peace&since=2025-01-01&mature=all');
    expect(text).toContain('<option value="peace" selected>peace</option><option value="war">war</option>');
    expect(text).toContain('<option value="2025-01-01" selected>since 2025</option>');
    expect(text).toContain('<input type="checkbox" name="mature" value="all" checked/>');
    expect(text).toContain('/authors/ann/calibration.svg?mature=all&amp;tag=peace&amp;since=2025-01-01');
  });

  it('set the scale of a source, and read its words again only when told to', async () => {
    const wordsOf = async () => {
      const { items } = (await api.get('/questions?author=bob')).body;
      const details = await Promise.all(
        items.map(async ({ id }: { id: string }) => (await api.get(`/questions/${id}`)).body),
      );
      return details
        .flatMap(({ forecasts }) => forecasts)
        .filter(({ phrase }) => phrase === 'likely')
        .map(({ scale }) => scale);
    };
    const before = await wordsOf();
    expect((await submit('/sources/the-gazette/scale', { scale: 'icd-203', version: '1' })).status).toBe(303);
    expect(await wordsOf()).toEqual(before);
    expect(await page('/sources/the-gazette')).toContain('6 of 12 forecasts in words would change');
    expect((await submit('/sources/the-gazette/rereading', {})).status).toBe(303);
    expect(new Set(await wordsOf())).toEqual(new Set(['icd-203']));
  });

  it('compare two on what they share, by slug or by name', async () => {
    expect(await page('/compare?a=ann&b=Bob')).toContain('6 shared questions.');
    expect(await page('/compare?a=ann')).toContain('Name two to compare.');
    expect(await page('/compare?a=ann&b=nobody')).toContain('Nobody on record is called “nobody”.');
    expect(await page('/compare?a=ann&b=ann')).toContain('Both are Ann.');
    expect(await page('/compare?kind=sources&a=the-paper&b=the-gazette')).toContain(
      'They share no scored question',
    );
  });

  it('filter boards by type, words and hindsight, and leave out a filter that makes no sense', async () => {
    for (const query of [
      '',
      '?type=categorical',
      '?type=numeric',
      '?likelihood=verbal&hindsight=prospective',
      '?type=x',
    ])
      for (const board of ['authors', 'sources']) await page(`/boards/${board}${query}`);
    expect(await page('/boards/sources?attribution=own')).not.toContain('reported</small>');
  });
});
