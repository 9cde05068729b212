import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** As it comes over the wire, nothing unpacked. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

/** Each time a page is made, its forms get keys of their own. */
const withoutKeys = (html: string) => html.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'key');

const KB = 1024;
const FRAME = 'Every race that FiveThirtyEight forecast';

describe('what goes over the wire', () => {
  let service: Service;
  let page: Answer;
  let html: string;

  beforeAll(async () => {
    service = await startService();
    const csv = readFileSync('demo/forecast-review-2018.csv', 'utf8');
    await importCsv(service.url, csv, { collection: 'forecast-review-2018', frame: FRAME });
    page = await ask(`${service.url}/authors/fivethirtyeight-lite`);
    html = brotliDecompressSync(page.body).toString();
  });
  afterAll(() => service.stop());

  const assets = () => [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);

  it('is at most 30 KB for the page of an author with 504 scored questions, charts included', () => {
    expect(page.headers['content-encoding']).toBe('br');
    expect(html).toContain('504');
    expect(html).toContain('class="chart reliability');
    expect(html).toContain('class="chart decomposition');
    expect(page.body.byteLength).toBeLessThan(30 * KB);
  });

  it('is text in Brotli: pages, styles, scripts, drawings', async () => {
    const paths = [
      ...assets().filter((path) => /\.(css|js)$/.test(path)),
      '/authors/fivethirtyeight-lite/calibration.svg',
    ];
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) {
      const { status, headers, body } = await ask(service.url + path);
      const isLarge = headers['content-encoding'] === 'br' || body.byteLength < KB;
      expect([path, status, isLarge]).toEqual([path, 200, true]);
    }
  });

  it('is styled by one file, whose address says what is in it', async () => {
    const [styles, ...others] = assets().filter((path) => path.endsWith('.css'));
    expect(others).toEqual([]);
    const { headers } = await ask(service.url + styles!);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is the same page whether it goes out in one piece or in two, however it is packed', async () => {
    const unpacked = await Promise.all(
      [{ 'accept-encoding': 'br;q=0, gzip' }, { 'accept-encoding': 'identity' }].map(async (headers) => {
        const { body, headers: answered } = await ask(`${service.url}/authors/fivethirtyeight-lite`, headers);
        return (answered['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
      }),
    );
    for (const text of unpacked) expect(withoutKeys(text)).toBe(withoutKeys(html));
    expect(html.match(/<html|<title>|<body|<\/html>/g)).toEqual(['<html', '<title>', '<body', '</html>']);
  });

  it('tells at once, by its status, that an author is unknown or a cursor no cursor', async () => {
    const statusOf = async (path: string) => (await ask(service.url + path)).status;
    expect(await statusOf('/authors/nobody')).toBe(404);
    expect(await statusOf('/authors/fivethirtyeight-lite?cursor=x')).toBe(422);
  });

  it('is not sent again while it has not changed', async () => {
    const paths = [
      ...assets(),
      '/assets/fonts/source-serif.woff2',
      '/embed/fivethirtyeight-lite/calibration',
      '/badge/fivethirtyeight-lite.svg',
      '/authors/fivethirtyeight-lite/card.png',
      '/authors/fivethirtyeight-lite/calibration.csv',
    ];
    for (const path of paths) {
      const first = await ask(service.url + path);
      const again = await ask(service.url + path, { 'if-none-match': String(first.headers.etag) });
      expect([path, first.status, again.status, again.body.byteLength]).toEqual([path, 200, 304, 0]);
    }
  });

  it('lets a page with forms be asked for anew, since their keys serve once', () => {
    expect(page.headers.etag).toBeUndefined();
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  it('has fonts of ours, and nothing of anybody else', async () => {
    const styles = await Promise.all(
      assets()
        .filter((path) => path.endsWith('.css'))
        .map(async (path) => (await (await fetch(service.url + path)).text()).toString()),
    );
    const fonts = styles.join('').matchAll(/url\(([^)]+)\)/g);
    const loaded = [...new Set([...fonts].map(([, url]) => url!))];
    expect(loaded.length).toBeGreaterThan(3);
    for (const url of loaded) {
      expect(url).toMatch(/^\.\.\/fonts\/[\w-]+\.woff2$/);
      const font = await ask(new URL(url, `${service.url}/assets/css/`).href);
      expect([url, font.status, font.headers['content-type']]).toEqual([url, 200, 'font/woff2']);
    }
    const loads =
      /<(?:link(?! rel="canonical")|script|img|iframe|source|use)\b[^>]*?(?:href|src)="(?!\/)[^"]*"/g;
    expect(html.match(loads) ?? []).toEqual([]);
    expect(styles.join('')).not.toMatch(/@import|https?:/);
  });

  it('runs nothing but our scripts', () => {
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(html).not.toMatch(/ style="| on[a-z]+="|<style/);
  });
});
