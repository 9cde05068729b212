import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../browser/preview/chromium.js';
import { signedIn } from '../support/access.js';
import { apiClient } from '../support/api-client.js';
import { article, belarusParagraph, paragraph } from '../support/passage.js';
import { type Service, startService } from '../support/service.js';

const executablePath = findChromium();

(executablePath ? describe : describe.skip)('adding, in a browser', () => {
  let service: Service;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    browser = await launchChromium(executablePath!);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ ...(await signedIn(service)), ...options });
    const page = await context.newPage();
    page.on(
      'console',
      (message) => /Content Security Policy/.test(message.text()) && complaints.push(message.text()),
    );
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path);
    return page;
  };
  const line = (page: Page) => page.getByLabel('Log a forecast in one line, or paste a passage');
  const text = (page: Page) => page.locator('main').innerText();
  const countForecasts = async () =>
    (await service.database.query('SELECT count(*)::int AS n FROM forecast'))[0].n;

  it('logs the paragraph about Putin’s missiles, pasted, by pressing Enter twice', async () => {
    const page = await open('/');
    await line(page).fill(belarusParagraph);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/capture\/[0-9a-f-]+$/);
    expect(await text(page)).toContain('Russia will deploy Oreshnik systems to Belarus by 30 Jun 2025');
    expect(await page.locator('article').count()).toBe(1);
    expect(await countForecasts()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=logged/);
    expect(await text(page)).toContain('Logged “Russia will deploy Oreshnik systems to Belarus”');
    const { body } = await apiClient(service.url).get('/questions');
    expect(body.items).toHaveLength(1);
    const { body: detail } = await apiClient(service.url).get(`/questions/${body.items[0].id}`);
    expect(detail.question ?? detail).toMatchObject({
      deadlinePhrase: 'by mid-2025',
      deadlineAt: '2025-07-01T00:00:00.000Z',
    });
    expect(detail.forecasts[0]).toMatchObject({
      author: { name: 'Putin' },
      phrase: 'could',
      scored: false,
      wording: 'paraphrased',
    });
    expect(belarusParagraph).toContain(detail.forecasts[0].quote);
    await page.context().close();
  });

  it('shows how a line is read while it is typed, and logs it', async () => {
    const page = await open('/queue');
    await page.keyboard.press('c');
    await page.keyboard.type(
      'Orrin–Calder sells its port arm by the end of March @Ferrante via The Meridian 70% #ports',
    );
    const chips = page.locator('.quick-chips');
    await chips.getByText('31 Mar 2027').waitFor();
    const read = await chips.innerText();
    for (const words of [
      'Orrin–Calder sells its port arm',
      'last moment 2027-03-31, 24:00 UTC',
      'Ferrante',
      'a new author',
      'The Meridian',
      '70%',
      'ports',
    ])
      expect(read).toContain(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=logged/);
    expect(await text(page)).toContain('Logged “Orrin–Calder sells its port arm”');
    expect(await line(page).inputValue()).toBe('');
    await page.context().close();
  });

  it('keeps a draft, offers other readings, and names open questions that are close', async () => {
    const page = await open('/');
    await line(page).fill('Orrin–Calder sells its port arm by 2028 @Ferrante 60%');
    await page.getByRole('button', { name: 'or 31 Dec 2027' }).click();
    await page.locator('.quick-chips').getByText('31 Dec 2027').waitFor();
    expect(await line(page).inputValue()).toContain('by 2027-12-31');
    await page.getByText('One open question is close').waitFor();
    await page.goto('/questions');
    expect(await line(page).inputValue()).toContain('by 2027-12-31 @Ferrante');
    await page.context().close();
  });

  it('never overwrites a field that was touched', async () => {
    const page = await open('/add');
    await page.getByLabel('Author').fill('Nadia Ferrante');
    await line(page).fill('The yard delivers its hull by mid-2027 @Vask 70%');
    await page.locator('.quick-chips').getByText('30 Jun 2027').waitFor();
    expect(await page.getByLabel('Deadline, last day').inputValue()).toBe('2027-06-30');
    expect(await page.getByLabel('Author').inputValue()).toBe('Nadia Ferrante');
    expect(await page.getByLabel('Claim').inputValue()).toBe('The yard delivers its hull');
    expect(await page.getByLabel('Likelihood', { exact: true }).inputValue()).toBe('70%');
    await page.getByLabel('Said on').fill('2030-01-01');
    await page.locator('#log').getByRole('button', { name: 'Log', exact: true }).click();
    await page.locator('.quick-chips').getByText('30 Jun 2027').waitFor();
    expect(await text(page)).toContain('Lies in the future');
    expect(await page.getByLabel('Author').inputValue()).toBe('Nadia Ferrante');
    await page.context().close();
  });

  it('leads to a filled form where a line lacks something, without scripts', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await line(page).fill('The dam is full by mid-2027 likely');
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/add');
    expect(await page.getByLabel('Claim').inputValue()).toBe('The dam is full');
    expect(await page.getByLabel('Deadline, last day').inputValue()).toBe('2027-06-30');
    expect(await text(page)).toContain('Or write who predicts into the line');
    await page.getByLabel('Author').fill('Moreau');
    await page.locator('#log').getByRole('button', { name: 'Log', exact: true }).click();
    expect(await text(page)).toContain('Logged “The dam is full”');
    await page.context().close();
  });

  it('takes an article without scripts, and saves what is ticked and confirmed alone', async () => {
    const page = await open('/capture', { javaScriptEnabled: false });
    await page.getByLabel('Text, or the HTML of a page').fill(article);
    await page.getByLabel('Published on').fill('2026-11-14');
    await page.getByLabel('Source').fill('Northlight Notes');
    await page.getByRole('button', { name: 'Find the predictions' }).click();
    const before = await countForecasts();
    await page.getByLabel('Save candidate 2').check();
    await page.getByRole('button', { name: 'Save the ticked' }).click();
    expect(await text(page)).toContain(
      'Not confirmed yet: claim, speaker, source, said, deadline, likelihood',
    );
    expect(await countForecasts()).toBe(before);
    for (const what of ['claim', 'speaker', 'source', 'said', 'deadline', 'likelihood'])
      await page.getByLabel(`Confirm ${what} of candidate 2`).check();
    await page.getByRole('button', { name: 'Save the ticked' }).click();
    expect(await text(page)).toContain('Logged “Karsovia will reopen the causeway to civilian traffic”');
    expect(await countForecasts()).toBe(before + 1);
    await page.getByRole('button', { name: 'vague' }).last().click();
    expect(await text(page)).toContain('Nobody is named in the sentence');
    await page.locator('[name="c2-author"]').fill('Karsovian command');
    await page.locator('#c2').getByRole('button', { name: 'vague' }).click();
    expect(await text(page)).toContain('Kept as unscorable');
    await page.getByRole('button', { name: 'Dismiss the unticked' }).click();
    expect(await text(page)).toContain('Dismissed');
    await page.context().close();
  });

  it('marks a candidate and its sentence together, and counts what is confirmed', async () => {
    const page = await open('/capture');
    await page.getByLabel('Text, or the HTML of a page').fill(article);
    await page.getByRole('button', { name: 'Find the predictions' }).click();
    await page.locator('#h1').hover();
    expect(await page.locator('mark.on').getAttribute('id')).toBe('t1');
    await page.locator('#t0').hover();
    expect(await page.locator('article.on').getAttribute('id')).toBe('c0');
    await page.getByLabel('Save candidate 1').check();
    await page.getByLabel('Confirm claim of candidate 1').check();
    expect(await page.locator('#c0 .cap-count').innerText()).toContain('1 of 6');
    expect(await page.locator('.cap-save').innerText()).toContain('0 ready, 1 not yet confirmed');
    await page.context().close();
  });

  it('takes over what the bookmarklet brings', async () => {
    const brought = encodeURIComponent(
      JSON.stringify({ text: paragraph, url: 'https://northlight.example/a', pageTitle: 'Notes' }),
    );
    const page = await open(`/capture#${brought}`);
    expect(await page.getByLabel('Text, or the HTML of a page').inputValue()).toBe(paragraph);
    await page.getByRole('button', { name: 'Find the predictions' }).click();
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
    expect(await text(page)).toContain('northlight.example');
    await page.context().close();
  });

  it('opens the line by its button where there is little room', async () => {
    const page = await open('/boards', { viewport: { width: 390, height: 800 } });
    expect(await line(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Add' }).click();
    expect(await line(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    expect(await page.evaluate('document.activeElement.id')).toBe('line');
    await page.context().close();
  });

  it('keeps to the content security policy', () => {
    expect(complaints).toEqual([]);
  });
});
