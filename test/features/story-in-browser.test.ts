import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../browser/preview/chromium.js';
import { signedIn } from '../support/access.js';
import { apiClient } from '../support/api-client.js';
import { logParaphrase } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

const executablePath = findChromium();

(executablePath ? describe : describe.skip)('the story of one claim, on the pages', () => {
  let service: Service;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    service = await startService();
    browser = await launchChromium(executablePath!);
    const context = await browser.newContext({ ...(await signedIn(service)), javaScriptEnabled: false });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const text = () => page.locator('main').innerText();

  async function fillIn(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await page.getByLabel(label).first().fill(value);
  }

  it('begins with an empty page that says what to do', async () => {
    await page.goto('/');
    expect(await text()).toMatch(/log/i);
    for (const path of [
      '/add',
      '/capture',
      '/queue',
      '/questions',
      '/authors',
      '/sources',
      '/boards',
      '/boards/sources',
    ]) {
      expect((await page.goto(path))!.status()).toBe(200);
    }
  });

  it('comes back with what was typed and what to mend', async () => {
    await page.goto('/add');
    await fillIn({
      Claim: 'Oreshnik missiles are deployed to Belarus',
      Likelihood: '140%',
      Author: 'Vladimir Putin',
    });
    await fillIn({ 'Deadline, last day': '2025-06-30', 'Said on': '2024-12-06' });
    await page.locator('#log').getByRole('button', { name: 'Log', exact: true }).click();
    expect(await page.getByLabel('Claim').inputValue()).toBe('Oreshnik missiles are deployed to Belarus');
    expect(await text()).toContain('Nothing was saved');
    expect(await text()).toContain('Must be a number from 0 to 1');
  });

  it('logs the claim, which is overdue at once', async () => {
    await fillIn({ Likelihood: '40%', Source: 'ISW' });
    await page.getByText('Provenance and tags').click();
    await fillIn({ 'Deadline as said': 'by mid-2025' });
    await page.getByLabel('Attribution').selectOption('reported');
    await page.getByLabel('Wording').selectOption('paraphrased');
    await page.locator('#log').getByRole('button', { name: 'Log', exact: true }).click();
    expect(await text()).toContain('Logged “Oreshnik missiles are deployed to Belarus”');
    expect(await page.locator('header').innerText()).toMatch(/Queue\s*1/);
  });

  it('rules "no" from the queue, 170 days late', async () => {
    await page.goto('/queue');
    await page.getByText('Known on another day').click();
    await fillIn({ 'Happened on': '2025-12-17', 'Known on': '2025-06-30' });
    expect(await page.locator('.effects').innerText()).toMatch(/Did not\s+Vladimir Putin 0\.160/);
    await page.getByRole('button', { name: /Did not/ }).click();
    expect(await text()).toContain('Ruled “Oreshnik missiles are deployed to Belarus”: did not.');
    await page.goto('/questions');
    await page.getByRole('link', { name: 'Oreshnik missiles are deployed to Belarus' }).click();
    expect(await text()).toContain('170 days late');
    await page.locator('summary', { hasText: 'Correct this ruling' }).click();
    const ruling = await page.locator('form.ruling').innerText();
    expect(ruling).toContain('Annul');
    expect(ruling).not.toContain('Postpone');
    expect(await text()).toMatch(/0\.160?\b/);
  });

  it('shows the author 0.16 and that this is too few to judge', async () => {
    await page.goto('/authors/vladimir-putin');
    expect(await text()).toMatch(/0\.160?\b/);
    expect(await text()).toContain('too few to judge');
  });

  it('shows what the source reported apart from its own record', async () => {
    await page.goto('/sources/isw');
    expect(await text()).toMatch(/0\.160?\b/);
    expect(await text()).toContain('has no scored forecasts yet');
    expect(await text()).toContain('too few to judge');
  });

  it('takes his own words as a sibling, and shows again what was typed when they are refused', async () => {
    await page.goto('/questions');
    await page.getByRole('link', { name: 'Oreshnik missiles are deployed to Belarus' }).click();
    await page.locator('summary', { hasText: 'Same event, another deadline' }).click();
    const form = page.getByRole('form', { name: 'Same event, another deadline' });
    await form.getByLabel('Deadline, last day').fill('2025-12-31');
    await form.getByLabel('Deadline as said').fill('second half of 2025');
    await form.getByLabel('Author').fill('Vladimir Putin');
    await form.getByLabel('Likelihood', { exact: true }).fill('170%');
    await form.getByLabel('Said on').fill('2024-12-06');
    await form.getByLabel('Source', { exact: false }).first().fill('Kremlin');
    await form.getByLabel('Attribution').selectOption('reported');
    await form.getByLabel('Wording').selectOption('translated');
    await form.getByRole('button', { name: 'Log' }).click();
    expect(await form.innerText()).toContain('Must be a number from 0 to 1');
    await form.getByLabel('Likelihood', { exact: true }).fill('70%');
    await form.getByRole('button', { name: 'Log' }).click();
    expect(await text()).toContain(
      'Logged with another deadline “Oreshnik missiles are deployed to Belarus”',
    );
    expect(await text()).toContain('by 30 Jun 2025');
  });

  it('no longer charges him with the paraphrase, but the source that reported it', async () => {
    await page.goto('/authors/vladimir-putin');
    expect(await text()).toContain('has no scored forecasts yet');
    expect(await page.locator('tr', { hasText: '40%' }).innerText()).toContain('not scored');
    await page.goto('/sources/isw');
    expect(await text()).toMatch(/0\.160?\b/);
  });

  it('takes the ruling back with one click', async () => {
    await page.goto('/questions');
    await page.locator('tr', { hasText: 'Did not' }).getByRole('link', { name: 'Oreshnik missiles' }).click();
    await page.getByRole('button', { name: 'Re-open the question' }).click();
    expect(await text()).toContain('Re-opened');
    await page.goto('/sources/isw');
    expect(await text()).not.toMatch(/0\.160?\b/);
  });

  it('says plainly that there is nothing at a wrong address', async () => {
    expect((await page.goto('/questions/nowhere'))!.status()).toBe(404);
    expect(await text()).toContain('Nothing is here');
  });

  it('rules by a single key where scripts run', async () => {
    await logParaphrase(apiClient(service.url));
    const context = await browser.newContext(await signedIn(service));
    const scripted = await context.newPage();
    const complaints: string[] = [];
    scripted.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await scripted.goto('/queue');
    await scripted.keyboard.press('n');
    await scripted.waitForURL(/done=resolved/);
    await scripted.keyboard.press('z');
    await scripted.waitForURL(/done=reopened/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
