import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signedIn } from '../support/access.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';
import { findChromium, launchChromium } from './preview/chromium.js';
import { Hands } from './support/hands.js';
import { likelyRows } from './support/likely-rows.js';
import { keepResult } from './support/results.js';
import { countOverdue, countSettled, EVENT_TEXT, HAPPENED_ON, logTenOverdue } from './support/ten-overdue.js';

const executablePath = findChromium();
const LINE = 'Orrin–Calder sells its port arm by the end of March @Ferrante via The Meridian 70%';
const EVIDENCE = 'https://wire.example/a';

(executablePath ? describe : describe.skip)('the three jobs', () => {
  let service: Service;
  let browser: Browser;
  let api: ApiClient;
  let page: Page;
  let hands: Hands;
  const keystrokes: Record<string, { commands: number; characters: number }> = {};

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    api = apiClient(service.url);
    await importCsv(service.url, likelyRows(), { collection: 'isw', frame: 'every “likely” of 2025' });
    browser = await launchChromium(executablePath!);
  });
  afterAll(async () => {
    keepResult('keystrokes.json', keystrokes);
    await browser?.close();
    await service?.stop();
  });

  const text = () => page.locator('main').innerText();
  describe.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s', (name, javaScriptEnabled) => {
    beforeEach(async () => {
      await page?.context().close();
      const context = await browser.newContext({ ...(await signedIn(service)), javaScriptEnabled });
      page = await context.newPage();
      hands = new Hands(page);
      await page.goto('/');
    });

    /** Keeps how many keys a job took, which are at most so many. */
    const note = (job: string, most: { scripted: number; plain: number }) => {
      const { commands, characters } = hands;
      keystrokes[`${job}, ${name}`] = { commands, characters };
      expect(commands).toBeLessThanOrEqual(javaScriptEnabled ? most.scripted : most.plain);
    };

    it('log a forecast in one line by keyboard', async () => {
      await (javaScriptEnabled ? hands.press('c') : hands.tabTo('#line'));
      await hands.type(LINE);
      await (javaScriptEnabled ? hands.press('Enter') : submitWithoutScripts());
      await page.waitForURL(/done=logged/);
      expect(await text()).toContain('Logged “Orrin–Calder sells its port arm”');
      note('log', { scripted: 2, plain: 14 });
    });

    it('log a forecast by mouse', async () => {
      await page.locator('#line').click();
      await page.locator('#line').fill(LINE.replace('port arm', 'rail arm'));
      await page.getByRole('button', { name: 'Log', exact: true }).first().click();
      await page.waitForURL(/done=logged/);
      expect(await text()).toContain('Logged “Orrin–Calder sells its rail arm”');
    });

    it('resolve ten overdue questions with evidence by keyboard', async () => {
      await logTenOverdue(api);
      const before = await countSettled(service.database);
      expect(await countOverdue(api)).toBe(10);
      await (javaScriptEnabled ? hands.press('g', 'q') : followByTab('.bar-nav a[href="/queue"]'));
      await page.locator('#claim').waitFor();
      while (await page.locator('#claim').count()) {
        const claim = await page.locator('#claim').innerText();
        if (!/^Bridge|squadron/.test(claim)) break;
        await (javaScriptEnabled ? ruleByKey(claim) : ruleByTab(claim));
      }
      expect(await countOverdue(api)).toBe(0);
      await expectOneRulingSettledThree(before);
      note('resolve ten', { scripted: 2 + 7 * 3 + 5, plain: 480 });
    });

    it('resolve ten overdue questions with evidence by mouse', async () => {
      await logTenOverdue(api);
      const before = await countSettled(service.database);
      await page.getByRole('link', { name: /^Queue/ }).click();
      while (await page.locator('.queue-list section[aria-labelledby="overdue"]').count()) {
        const claim = await page.locator('#claim').innerText();
        await page.locator('#evidenceUrl').fill(EVIDENCE);
        if (claim === EVENT_TEXT) {
          await page.getByLabel('Happened on').fill(HAPPENED_ON);
          await page.getByRole('button', { name: /Settle by the day/ }).click();
        } else await page.getByRole('button', { name: /Did not/ }).click();
        await page.locator('.message', { hasText: claim }).waitFor();
      }
      expect(await countOverdue(api)).toBe(0);
      await expectOneRulingSettledThree(before);
    });

    it('find out what “likely” of ISW is worth by keyboard', async () => {
      if (javaScriptEnabled) {
        await hands.press('g', 's');
        await page.waitForURL(/\/sources$/);
        await hands.press('j');
      } else {
        await followByTab('.bar-nav a[href="/sources"]');
        await hands.tabTo('th a[href="/sources/isw"]');
      }
      await hands.press('Enter');
      await page.waitForURL(/\/sources\/isw/);
      await expectWorth();
      note('what “likely” is worth', { scripted: 4, plain: 25 });
    });

    it('find out what “likely” of ISW is worth by mouse', async () => {
      await page.getByRole('link', { name: 'Sources' }).click();
      await page.getByRole('link', { name: 'ISW' }).click();
      await expectWorth();
    });

    it('import a file, and hear what became of its rows', async () => {
      await page.goto('/imports');
      const file = { name: 'isw.csv', mimeType: 'text/csv', buffer: Buffer.from(likelyRows()) };
      await page.locator('#file').setInputFiles(file);
      await page.getByLabel('Collection').fill(`again ${name}`);
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      while (!javaScriptEnabled && (await page.getByRole('link', { name: 'Look again' }).count()) > 0)
        await page.reload();
      await page.getByText(/of 24 were added/).waitFor();
    });

    async function submitWithoutScripts(): Promise<void> {
      await hands.tabTo('button[type="submit"]');
      await hands.press('Enter');
    }

    async function followByTab(selector: string): Promise<void> {
      await hands.tabTo(selector);
      await hands.press('Enter');
      await page.locator(`${selector}[aria-current="page"]`).waitFor();
    }

    async function ruleByKey(claim: string): Promise<void> {
      await hands.press('e');
      await hands.type(EVIDENCE);
      await hands.press('Escape');
      if (claim === EVENT_TEXT) {
        await hands.press('d');
        await hands.type('12172025');
        await hands.press('Escape', 's');
      } else await hands.press('n');
      await page.locator('.message', { hasText: claim }).waitFor();
    }

    async function ruleByTab(claim: string): Promise<void> {
      if (claim === EVENT_TEXT) {
        await hands.tabTo('#happenedOn');
        await hands.type('12172025');
      }
      await hands.tabTo('#evidenceUrl');
      await hands.type(EVIDENCE);
      await hands.tabTo(claim === EVENT_TEXT ? '.settles-end button' : 'button[value="no"]');
      await hands.press('Enter');
      await page.locator('.message', { hasText: claim }).waitFor();
    }

    async function expectOneRulingSettledThree({ yes = 0, no = 0 }: Record<string, number>): Promise<void> {
      expect(await countSettled(service.database)).toEqual({ yes: yes + 1, no: no + 2 });
    }

    async function expectWorth(): Promise<void> {
      const row = page.locator('tr', { hasText: 'likely' }).filter({ hasText: 'promises' }).first();
      expect(await row.innerText()).toMatch(/67%/);
    }
  });

  it('keeps single keys off for those who turned them off', async () => {
    await page.context().close();
    page = await (await browser.newContext(await signedIn(service))).newPage();
    await page.goto('/queue');
    await page.keyboard.press('?');
    await page.getByLabel('Turn single keys off').check();
    await page.goto('/sources');
    await page.keyboard.press('c');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('line');
    await page.context().close();
  });

  it('takes one ruling of a whole event back by one key', async () => {
    await logTenOverdue(api);
    page = await (await browser.newContext(await signedIn(service))).newPage();
    hands = new Hands(page);
    await page.goto('/queue');
    while ((await page.locator('#claim').innerText()) !== EVENT_TEXT) {
      const before = await page.locator('#claim').innerText();
      await hands.press('j');
      await page.locator('#claim', { hasNotText: before }).waitFor();
    }
    await hands.press('s');
    await page.getByText('Settled 3 questions').waitFor();
    expect(await countOverdue(api)).toBe(7);
    await hands.press('z');
    await page.waitForURL(/done=reopened/);
    expect(await countOverdue(api)).toBe(10);
    await page.context().close();
  });

  it('postpones several at once, and annuls several, each with one undo', async () => {
    page = await (await browser.newContext(await signedIn(service))).newPage();
    hands = new Hands(page);
    await page.goto('/queue');
    const waiting = await countOverdue(api);
    await hands.press('x');
    await page.waitForURL(/several/);
    await hands.press('j', 'j', 'x', 'p');
    await page.waitForURL(/done=postponed/);
    expect(await countOverdue(api)).toBe(waiting - 2);
    await hands.press('z');
    await page.waitForURL(/done=postponement-undone/);
    expect(await countOverdue(api)).toBe(waiting);
    await page.goto('/queue');
    await hands.press('x');
    await page.waitForURL(/several/);
    await hands.press('j', 'j', 'x', 'a');
    await page.getByText('Choose why it is annulled').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('reason');
    expect(await page.locator('[name="questionIds"]:checked').count()).toBe(2);
    await page.getByLabel('because').last().selectOption('duplicate');
    await page.getByRole('button', { name: 'Annul them' }).click();
    await page.waitForURL(/done=resolved/);
    expect(await countOverdue(api)).toBe(waiting - 2);
    await hands.press('z');
    await page.waitForURL(/done=reopened/);
    expect(await countOverdue(api)).toBe(waiting);
    await page.context().close();
  });
});
