import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { signedIn } from '../support/access.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { type Service, startService } from '../support/service.js';
import { findChromium, launchChromium } from './preview/chromium.js';
import { payloads } from './support/payloads.js';
import { type WatchedTab, watchedTab } from './support/watched-tab.js';

const executablePath = findChromium();
const NAME_LENGTH = 80;
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();
/** Those that fit into a name whole, each of which can be taken once, however it is written. */
const names = [
  ...new Map(
    payloads.filter(({ length }) => length <= NAME_LENGTH).map((name) => [keyOf(name), name]),
  ).values(),
];
const some = <T>(items: readonly T[], every: number): T[] => items.filter((_, index) => index % every === 0);

(executablePath ? describe : describe.skip)('markup in names, and in what was fetched', () => {
  let service: Service;
  let browser: Browser;
  let api: ApiClient;
  let tab: WatchedTab;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    browser = await launchChromium(executablePath!);
    tab = await watchedTab(browser, await signedIn(service));
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const created = async (
    path: string,
    fields: object,
  ): Promise<{ id: string; slug: string; setUpPath: string }> => {
    const { status, body } = await api.post(path, fields);
    expect([fields, status, body.errors ?? []]).toEqual([fields, 201, []]);
    return body;
  };

  it('is about a hundred payloads', () => {
    expect(names.length).toBeGreaterThan(90);
  });

  it('does nothing in names of people and tokens, nor in what their browsers call themselves', async () => {
    const links: string[] = [];
    for (const name of names) {
      await created('/tokens', { name, role: 'viewer' });
      links.push((await created('/users', { name, role: 'viewer' })).setUpPath);
    }
    await tab.open('/settings');
    expect(await tab.page.locator('[aria-labelledby="people"] tbody tr').count()).toBeGreaterThan(
      names.length,
    );
    expect(await tab.page.locator('[aria-labelledby="tokens"] tbody tr').count()).toBeGreaterThan(
      names.length,
    );
    for (const link of some(links, 8)) await tab.open(link);
    for (const text of some(payloads, 8)) {
      await service.database.query(`UPDATE session SET user_agent = $1`, [text]);
      await service.database.query(
        `UPDATE person SET name = $1 WHERE id = (SELECT person_id FROM session LIMIT 1)`,
        [text.slice(0, NAME_LENGTH)],
      );
      await tab.open('/settings');
    }
    expect(tab.signs).toEqual([]);
  }, 120_000);

  it('does nothing in forms of accounts that come back', async () => {
    for (const text of some(names, 12)) {
      await tab.open('/settings');
      await tab.page.getByLabel('Name', { exact: true }).fill(text);
      await tab.page.getByRole('button', { name: 'Add, and make a link' }).click();
      await tab.page.locator('.form-errors').first().waitFor();
      await tab.open(`/sign-in?${new URLSearchParams({ next: text })}`);
    }
    const nobody = await watchedTab(browser, { baseURL: service.url });
    for (const text of some(payloads, 20)) {
      await nobody.open('/sign-in');
      await nobody.page.getByLabel('Name').fill(text);
      await nobody.page.getByLabel('Password').fill('a long enough password');
      await nobody.page.getByRole('button', { name: 'Sign in' }).click();
      await nobody.page.locator('.form-errors').first().waitFor();
    }
    expect([...tab.signs, ...nobody.signs]).toEqual([]);
  }, 120_000);

  it('does nothing in copies of cited pages', async () => {
    for (const text of some(payloads, 3)) {
      const id = uuidv7();
      await service.database.query(
        `INSERT INTO page_copy (id, url, taken_at, final_url, content_type, page_title, text, folded_text, text_hash)
         VALUES ($1, $2, app_now(), $3, 'text/html', $4, $5, '', repeat('a', 64))`,
        [id, `https://example.org/${id}`, text, text, `${text}\n${payloads.join('\n')}`],
      );
      await tab.open(`/copies/${id}`);
    }
    expect(tab.signs).toEqual([]);
  }, 120_000);

  it('does nothing in descriptions, aliases, units, statements that cannot be scored, and the ledger', async () => {
    for (const [index, text] of some(payloads, 5).entries()) {
      const said = { author: `Ann ${index}`, source: `Paper ${index}`, saidAt: '2026-01-10', quote: text };
      const { id } = await created('/predictions', {
        ...said,
        text: `How many ${index}`,
        type: 'numeric',
        unit: text.slice(0, 40),
        deadline: '2027-06-30',
        quantiles: [{ level: 0.5, value: 10 }],
      }).then((body) => (body as unknown as { question: { id: string } }).question);
      await created('/statements', { ...said, unscorable: 'vague' });
      for (const kind of ['authors', 'sources']) {
        const slug = `${kind === 'authors' ? 'ann' : 'paper'}-${index}`;
        const { body } = await api.get(`/${kind}/${slug}`);
        const change = { description: text, aliases: [`${text} ${index}`] };
        const { status } = await api.patch(`/${kind}/${body.id}`, change, {
          'if-match': `"${body.version}"`,
        });
        expect([text, status]).toEqual([text, 200]);
        await tab.open(`/${kind}/${slug}?list=unscorable`);
      }
      await tab.open(`/questions/${id}/history`);
      for (const path of [`/embed/questions/${id}/forecasts`, `/badge/questions/${id}.svg`])
        await tab.page.goto(path);
    }
    expect(tab.signs).toEqual([]);
  }, 120_000);
});
