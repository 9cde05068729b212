import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';
import { findChromium, launchChromium } from './preview/chromium.js';

const rows = [
  'question_ref,question,deadline,outcome,author,source,probability,said_at',
  ...Array.from(
    { length: 32 },
    (_, i) =>
      `q${i},It comes about ${i},2024-06-30,${i % 2 ? 'yes' : 'no'},Ann,The Paper,0.${(i % 8) + 1},2024-01-01`,
  ),
].join('\n');

const executablePath = findChromium();

(executablePath ? describe : describe.skip)('on another site', () => {
  let service: Service;
  let other: Server;
  let otherUrl: string;
  let browser: Browser;
  let framed: string;
  let badge: string;

  beforeAll(async () => {
    service = await startService();
    await importCsv(service.url, rows, { collection: 'embed', frame: 'all of them' });
    browser = await launchChromium(executablePath!);
    other = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<img src="${service.url}${badge}"><iframe src="${service.url}${framed}" width=600 height=900></iframe>`,
        ),
    ).listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    otherUrl = `http://localhost:${(other.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await browser?.close();
    other?.close();
    await service?.stop();
  });

  async function open(url: string): Promise<{ tab: Page; complaints: string[]; asked: string[] }> {
    const tab = await (await browser.newContext()).newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(url, { waitUntil: 'networkidle' });
    return { tab, complaints, asked };
  }

  it.each([
    ['/embed/ann/calibration', '/badge/ann.svg'],
    ['/embed/sources/the-paper/calibration', '/badge/sources/the-paper.svg'],
  ])('%s is framed and the badge shown, without a complaint, and with no cookie', async (page, image) => {
    [framed, badge] = [page, image];
    const { tab, complaints } = await open(otherUrl);
    const frame = tab.frameLocator('iframe');
    expect(await frame.locator('svg.reliability').first().isVisible()).toBe(true);
    expect(await frame.locator('.chart-curve').count()).toBe(1);
    expect(await tab.evaluate("document.querySelector('img').naturalWidth")).toBeGreaterThan(200);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(await tab.context().cookies()).toEqual([]);
    await tab.context().close();
  });

  it('nothing else is', async () => {
    framed = '/authors/ann';
    const { tab, complaints } = await open(otherUrl);
    expect(complaints.join()).toContain("frame-ancestors 'none'");
    expect(tab.frames()[1]!.url()).toMatch(/^chrome-error:/);
    await tab.context().close();
  });

  it('a bin says what it holds on hover and on focus, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${service.url}/authors/ann`);
    const bin = tab.locator('.reliability .bin').first();
    const tip = tab.locator('.reliability .bin-tip').first();
    expect(await tip.isVisible()).toBe(false);
    await bin.hover();
    expect(await tip.isVisible()).toBe(true);
    await tab.mouse.move(0, 0);
    expect(await tip.isVisible()).toBe(false);
    await tab.locator('.calibration .chart-files a:last-child').focus();
    await tab.keyboard.press('Tab');
    expect(await tip.isVisible()).toBe(true);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/bin=\d/);
    await context.close();
  });

  it.each(['author', 'source', 'question', 'board', 'method'])(
    'the page of a(n) %s asks for nothing of anybody else, and obeys its policy',
    async (kind) => {
      const { items } = (await apiClient(service.url).get('/questions')).body;
      const paths: Record<string, string> = {
        author: '/authors/ann',
        source: '/sources/the-paper',
        question: `/questions/${items[0].id}`,
        board: '/boards',
        method: '/method#brier',
      };
      const { tab, complaints, asked } = await open(service.url + paths[kind]!);
      expect(complaints).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(`${service.url}/`))).toEqual([]);
      const kinds = ['.css', '.js', '.woff2'];
      expect(kinds.filter((kind) => !asked.some((url) => url.endsWith(kind)))).toEqual([]);
      await tab.context().close();
    },
  );

  it('a drawing opens by itself with its colours', async () => {
    const { tab, complaints } = await open(`${service.url}/authors/ann/calibration.svg`);
    expect(complaints).toEqual([]);
    const stroke = await tab.evaluate("getComputedStyle(document.querySelector('.chart-curve')).stroke");
    expect(stroke).toBe('rgb(31, 95, 168)');
    await tab.context().close();
  });
});
