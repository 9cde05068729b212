import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { signedIn } from '../support/access.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';
import { findChromium, launchChromium } from './preview/chromium.js';
import { payloads } from './support/payloads.js';
import { type WatchedTab, watchedTab } from './support/watched-tab.js';

const executablePath = findChromium();
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const linkWith = (text: string) => `https://example.org/?${text.replaceAll(/\s/g, '+')}`;

/** Everything that can be said about a forecast in words. */
const saidWith = (text: string, index: number) => ({
  author: `${text} ${index}`,
  source: `Source ${text}`,
  publication: text,
  quote: `${text}\n${text}`,
  url: linkWith(text),
  pageTitle: text,
  saidAt: '2025-01-10',
});

(executablePath ? describe : describe.skip)('markup that somebody put on record', () => {
  let service: Service;
  let browser: Browser;
  let api: ApiClient;
  let tab: WatchedTab;
  const questionIds: string[] = [];

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    api = apiClient(service.url);
    browser = await launchChromium(executablePath!);
    tab = await watchedTab(browser, await signedIn(service));
    for (const [index, text] of payloads.entries()) await record(text, index);
    await importRows();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** A question, a forecast in words, a sibling, a statement; every other one with a ruling. */
  async function record(text: string, index: number): Promise<void> {
    const question = {
      text: `${text} ${index}`,
      deadline: '2025-06-30',
      deadlinePhrase: text,
      criteria: `${text}\n${text}`,
      condition: text,
      tags: [text.slice(0, 60)],
      cluster: text,
    };
    const { status, body } = await api.post('/predictions', {
      ...question,
      ...saidWith(text, index),
      probability: 0.7,
    });
    expect([text, status, body.errors ?? []]).toEqual([text, 201, []]);
    const { id } = body.question;
    questionIds.push(id);
    const words = { ...saidWith(text, index), phrase: text.slice(0, 100) };
    expect((await api.post(`/questions/${id}/forecasts`, words)).status).toBe(201);
    if (index % 2 === 0) await rule(id, text);
    else await api.post(`/questions/${id}/postponement`, { nextCheckOn: '2026-12-24', reason: text });
    if (index % 10 === 0) await recordOthers(id, text, index);
  }

  async function rule(id: string, text: string): Promise<void> {
    const evidence = [{ url: linkWith(text), quote: text }];
    const ruled = await api.post(`/questions/${id}/resolution`, { outcome: 'no', note: text, evidence });
    expect(ruled.status).toBe(201);
  }

  async function recordOthers(id: string, text: string, index: number): Promise<void> {
    await api.patch(`/questions/${id}`, { criteria: `changed ${text}` }, { 'if-match': '"1"' });
    const sibling = { ...saidWith(text, index), siblingOf: id, deadline: '2025-12-31', probability: 0.4 };
    expect((await api.post('/predictions', sibling)).status).toBe(201);
    const options = {
      ...saidWith(text, index),
      text: `Which of them ${text}`,
      type: 'categorical',
      deadline: '2025-06-30',
      options: [text.replaceAll('|', ''), `Not ${text}`.replaceAll('|', '')],
      distribution: [0.6, 0.4],
    };
    const { status, body } = await api.post('/predictions', options);
    expect([status, body.errors ?? []]).toEqual([201, []]);
    questionIds.push(body.question.id);
  }

  async function importRows(): Promise<void> {
    const header =
      'question_ref,question,deadline,author,source,publication,probability,said_at,quote,tags,criteria,event';
    const rows = payloads.map((text, index) =>
      [
        `ref-${index}`,
        `Imported ${text}`,
        '2025-06-30',
        `By ${text}`,
        text,
        text,
        '0.5',
        '2025-01-10',
        text,
        text.slice(0, 60).replaceAll(/[;,|]/g, ''),
        text,
        `Event ${text}`,
      ]
        .map(cell)
        .join(),
    );
    const { rows: counts } = await importCsv(service.url, [header, ...rows, ''].join('\n'), {
      collection: '<img src=x onerror=alert(1)>',
      frame: '"><svg onload=alert(1)>',
    });
    expect(counts.rejected).toBeLessThan(10);
  }

  const slugsOf = async (kind: 'authors' | 'sources'): Promise<string[]> => {
    const rows: { slug: string }[] = await service.database.query(
      `SELECT slug FROM ${kind.slice(0, -1)} ORDER BY slug`,
    );
    return rows.map(({ slug }) => slug);
  };

  it('is about a hundred payloads in every field', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(100);
    expect(questionIds.length).toBeGreaterThan(payloads.length);
  });

  it('does nothing on the lists', async () => {
    for (const path of [
      '/',
      '/queue',
      '/queue/several',
      '/questions',
      '/questions?status=resolved',
      '/authors',
      '/sources',
      '/boards',
      '/boards/sources',
      '/add',
      '/capture',
      '/compare',
    ])
      await tab.open(path);
    expect(tab.signs).toEqual([]);
  });

  it('does nothing on the pages of questions, in the queue, and of events', async () => {
    for (const [index, id] of questionIds.entries()) {
      await tab.open(`/questions/${id}`);
      if (index % 10 === 1) await tab.open(`/queue/${id}`);
    }
    const events: { id: string }[] = await service.database.query(
      'SELECT id FROM event ORDER BY id LIMIT 20',
    );
    for (const { id } of events) await tab.open(`/events/${id}`);
    expect(tab.signs).toEqual([]);
  }, 240_000);

  it.each(['authors', 'sources'] as const)(
    'does nothing on the pages of %s',
    async (kind) => {
      const slugs = await slugsOf(kind);
      for (const slug of slugs.filter((_, index) => index % 4 === 0))
        await tab.open(`/${kind}/${encodeURIComponent(slug)}`);
      const [a, b] = slugs;
      await tab.open(`/compare?${new URLSearchParams({ kind, a: a!, b: b! })}`);
      expect(tab.signs).toEqual([]);
    },
    120_000,
  );

  it('does nothing in addresses', async () => {
    for (const [index, text] of payloads.entries()) {
      const [path, ...names] = [
        ['/questions', 'q', 'tag', 'author', 'source', 'collection'],
        ['/add', 'line'],
        ['/compare', 'a', 'b', 'tag'],
        ['/authors', 'q'],
        ['/boards', 'tag', 'since'],
      ][index % 5]!;
      await tab.open(`${path}?${new URLSearchParams(names.map((name) => [name, text]))}`);
    }
    await tab.open(`/${encodeURIComponent(payloads[1]!)}`);
    expect(tab.signs).toEqual([]);
  }, 240_000);

  it('does nothing in a form that comes back, nor in a captured article', async () => {
    await tab.open('/add');
    await tab.page.getByLabel('Claim').fill(payloads[6]!);
    await tab.page.getByLabel('Author').fill(payloads[12]!);
    await tab.page.getByLabel('Likelihood', { exact: true }).fill(payloads[18]!.slice(0, 90));
    await tab.page.getByLabel('Source').first().fill(payloads[24]!);
    await tab.page.locator('#log').getByRole('button', { name: 'Log', exact: true }).click();
    await tab.page.getByText('Nothing was saved').waitFor();
    await tab.open('/capture');
    const article = payloads
      .map((text) => `“${text}” said the minister, and it will happen by 2027.`)
      .join('\n');
    await tab.page.getByLabel('Text, or the HTML of a page').fill(article);
    await tab.page.getByRole('button', { name: 'Find the predictions' }).click();
    await tab.page.waitForURL(/\/capture\/[0-9a-f-]+/);
    await tab.open(new URL(tab.page.url()).pathname);
    expect(tab.signs).toEqual([]);
  });

  it('would be noticed if it did something', async () => {
    await tab.page.setContent('<script>1</script><img src=x onerror="1">');
    expect(await tab.page.locator('img[onerror]').count()).toBe(1);
    const before = tab.signs.length;
    await tab.page.evaluate('setTimeout(() => alert(1))');
    await tab.page.waitForTimeout(200);
    expect(tab.signs.length).toBe(before + 1);
    tab.signs.length = 0;
  });
});
