import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const HEAD =
  'question_ref,question,type,options,event,deadline,outcome,author,source,probability,phrase,said_at';

/** Forty questions of two authors, one in words among them, and one with options; one of an event. */
const rows = [
  HEAD,
  ...Array.from({ length: 40 }, (_, i) => {
    const question = `q${i},It comes about ${i},binary,,,2024-06-30,${i % 3 === 0 ? 'yes' : 'no'}`;
    return [
      `${question},Ann & Co,The Paper,0.${(i % 9) + 1},,2024-01-01`,
      `${question},Bob,The Gazette,,${i % 2 ? 'likely' : 'unlikely'},2024-01-01`,
    ];
  }).flat(),
  'o1,Who wins?,categorical,x|y|z,,2024-06-30,y,Ann & Co,The Paper,0.2|0.5|0.3,,2024-01-01',
  'e1,The bridge opens by May,binary,,The bridge opens,2024-05-31,no,Few,The Paper,0.7,,2024-01-01',
].join('\n');

const types = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

describe('charts as files', () => {
  let service: Service;
  /** Every chart's address without its format. */
  const charts: string[] = [
    ...['calibration', 'score-parts', 'course', 'by-source', 'words', 'forecasts'].map(
      (name) => `/authors/ann-co/${name}`,
    ),
    '/authors/bob/words',
    ...['calibration', 'course', 'by-author', 'words', 'forecasts'].map(
      (name) => `/sources/the-paper/${name}`,
    ),
    '/boards/authors/gain',
    '/boards/sources/gain',
  ];
  const comparison = '?a=ann-co&b=bob';

  beforeAll(async () => {
    service = await startService();
    await importCsv(service.url, rows, { collection: 'charts', frame: 'all of them' });
    const api = apiClient(service.url);
    const { items } = (await api.get('/questions?limit=100')).body;
    const find = (start: string) => items.find(({ text }: { text: string }) => text.startsWith(start));
    charts.push(`/questions/${find('It comes about 0').id}/forecasts`);
    charts.push(`/questions/${find('Who wins').id}/forecasts`);
    charts.push(`/events/${find('The bridge').eventId}/timeline`);
  });
  afterAll(() => service.stop());

  /** With its body read to the end, so that its connection is free again. */
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(service.url + path, { headers });
    await response.clone().arrayBuffer();
    return response;
  };
  const textOf = async (path: string) => (await get(path)).text();

  it.each(Object.entries(types))('come as %s, and may be shown by other sites', async (format, type) => {
    const paths = [
      ...charts.map((chart) => `${chart}.${format}`),
      ...['skyline', 'calibration', 'by-topic', 'apart'].map(
        (name) => `/compare/${name}.${format}${comparison}`,
      ),
    ];
    for (const path of paths) {
      const response = await get(path);
      const body = await response.arrayBuffer();
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
      expect(body.byteLength).toBeGreaterThan(0);
    }
    const shared = (await get(paths[0]!)).headers.get('cross-origin-resource-policy');
    expect(shared).toBe(format === 'svg' || format === 'png' ? 'cross-origin' : 'same-origin');
  });

  it('stand alone as SVG: well-formed, with their colours, without scripts and without anything to load', async () => {
    for (const chart of charts) {
      const svg = await textOf(`${chart}.svg`);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(svg).toContain('<title id="sheet-title">');
      expect(svg).not.toMatch(/var\(|url\(|<script|<image|<foreignObject|undefined|NaN/);
      expect(svg).toContain('fill: #1c1e21');
      expect(svg).not.toMatch(/href="[/#]/);
    }
  });

  it('take the dark colours where the address asks for them', async () => {
    const dark = await textOf('/authors/ann-co/calibration.svg?theme=dark');
    expect(dark).toContain('fill="#121417"');
    expect(dark).not.toContain('#1c1e21');
  });

  it('draw the same as the page, for the same filters', async () => {
    const page = await textOf('/authors/ann-co?mature=all');
    const curve = /class="chart-curve" d="([^"]+)"/.exec(page)![1]!;
    expect(page).toContain('href="/authors/ann-co/calibration.svg?mature=all"');
    expect(await textOf('/authors/ann-co/calibration.svg?mature=all')).toContain(curve);
  });

  it('give the numbers of the API as rows, each with its rule and moment', async () => {
    const api = apiClient(service.url);
    const { calibration } = (await api.get('/authors/ann-co/track-record?mature=on')).body;
    const { rows: bins, rule } = JSON.parse(await textOf('/authors/ann-co/calibration.json'));
    expect(rule).toMatch(/^carried-forward v\d/);
    expect(bins.map(({ mean_said: meanP, questions: n }: Record<string, number>) => ({ meanP, n }))).toEqual(
      calibration.bins.map(({ meanP, n }: Record<string, number>) => ({ meanP, n })),
    );
    const [head, first] = (await textOf('/authors/ann-co/calibration.csv')).split('\r\n');
    expect(head).toBe(
      'said_from,said_to,mean_said,happened,interval_low,interval_high,questions,record_clusters,rule,as_of',
    );
    expect(first).toMatch(/^0,0\.1,.*,carried-forward v\d,\d{4}-/);
  });

  it('hold the forecasts that are listed, and both scores of each shared question that is apart', async () => {
    const { rows: costly } = JSON.parse(await textOf('/authors/ann-co/forecasts.json?list=costliest&bin=8'));
    expect(new Set(costly.map(({ probability }: Record<string, number>) => probability))).toEqual(
      new Set([0.8]),
    );
    const { rows: apart } = JSON.parse(await textOf(`/compare/apart.json${comparison}`));
    expect(apart.length).toBeGreaterThan(0);
    for (const { brier_first: a, brier_second: b, difference } of apart)
      expect(difference).toBeCloseTo(a - b, 12);
    const page = await textOf(`/compare${comparison}`);
    const table = page.split('<caption class="hidden">Every shared question')[1]!.split('</table>')[0]!;
    const [, shared] = /<strong>(\d+) shared/.exec(page)!;
    expect(table.match(/role="rowheader"/g)).toHaveLength(Number(shared));
    expect(page).toContain(`/compare/by-topic.svg${comparison.replace('&', '&amp;')}`);
  });

  it('say “too few to judge” instead of drawing a small record', async () => {
    const svg = await textOf('/authors/few/calibration.svg');
    expect(svg).toContain('too few to judge');
    expect(svg).not.toContain('chart-dot');
  });

  it('need not be sent again while nothing has changed', async () => {
    for (const format of Object.keys(types)) {
      const path = `/authors/ann-co/calibration.${format}`;
      const etag = (await get(path)).headers.get('etag')!;
      const again = await get(path, { 'if-none-match': etag });
      expect([format, again.status, await again.text()]).toEqual([format, 304, '']);
      expect((await get(`${path}?theme=dark`, { 'if-none-match': etag })).status).toBe(200);
    }
  });

  it.each(['', '127.0.0.1:99999'])('are given to who asks for the host “%s”', async (host) => {
    for (const format of Object.keys(types)) {
      const { hostname, port } = new URL(service.url);
      const asked = request({
        hostname,
        port,
        path: `/authors/ann-co/calibration.${format}`,
        headers: { host },
      });
      const [answer] = (await once(asked.end(), 'response')) as [IncomingMessage];
      answer.resume();
      expect([format, answer.statusCode]).toEqual([format, 200]);
    }
  });

  it.each([
    '/authors/ann-co/nothing.svg',
    '/authors/ann-co/calibration.gif',
    '/authors/nobody/calibration.svg',
  ])('are not found at %s', async (path) => expect((await get(path)).status).toBe(404));
});
