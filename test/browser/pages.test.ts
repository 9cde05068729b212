import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from './preview/chromium.js';
import { type PageServer, startPageServer } from './preview/page-server.js';
import { pages } from './preview/pages.js';
import { resultPath } from './support/results.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that the dark colours can change. */
const contrast = { type: 'rule', values: ['color-contrast'] };
const executablePath = findChromium();

/** What axe-core finds wrong, one line per element. */
async function violationsOn(tab: Page, runOnly: typeof everything): Promise<string[]> {
  await tab.evaluate(axeSource);
  return tab.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, runOnly);
}

/** So that a person can look at every page that CI has seen. */
const keepScreenshot = (tab: Page, name: string): Promise<unknown> =>
  tab.screenshot({ path: resultPath(`screenshots/${name}.png`), fullPage: true });

/** How far things moved by themselves since the page was opened, as browsers reckon it. */
const SHIFTS = `new Promise((resolve) => {
  let shifted = 0;
  const add = (entries) => { for (const { value, hadRecentInput } of entries) if (!hadRecentInput) shifted += value; };
  new PerformanceObserver((list) => add(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  document.fonts.ready.then(() => setTimeout(() => resolve(shifted), 60));
})`;

const overflowOf = (tab: Page): Promise<number> =>
  tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Long enough for every page one after the other. */
const EVERY_PAGE_MS = 240_000;

(executablePath ? describe : describe.skip)('pages in Chromium', () => {
  let server: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startPageServer();
    browser = await launchChromium(executablePath!);
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });

  async function open(options: object): Promise<{ tab: Page; complaints: string[] }> {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    return { tab, complaints };
  }

  describe.each([1280, 390])('%i wide', (width) => {
    let tab: Page;
    let complaints: string[];

    beforeAll(async () => {
      ({ tab, complaints } = await open({
        viewport: { width, height: 800 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      }));
    });
    afterAll(() => tab?.context().close());

    it.each(Object.keys(pages))('%s has no barrier, light or dark, and does not overflow', async (name) => {
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(`${server.url}/${name}`);
      expect(await violationsOn(tab, everything)).toEqual([]);
      await keepScreenshot(tab, `${name}-${width}-light`);
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(tab, contrast)).toEqual([]);
      await keepScreenshot(tab, `${name}-${width}-dark`);
      expect(await overflowOf(tab)).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  it.each([1280, 390])(
    'moves nothing while a page loads %i wide, with no font at hand',
    async (width) => {
      for (const name of Object.keys(pages)) {
        const { tab } = await open({ viewport: { width, height: 800 } });
        await tab.goto(`${server.url}/${name}`);
        expect([name, await tab.evaluate(SHIFTS)]).toEqual([name, 0]);
        await tab.context().close();
      }
    },
    EVERY_PAGE_MS,
  );

  it(
    'can be read in forced colours',
    async () => {
      const { tab } = await open({ forcedColors: 'active', bypassCSP: true });
      for (const name of Object.keys(pages)) {
        await tab.goto(`${server.url}/${name}`);
        expect([name, await violationsOn(tab, contrast)]).toEqual([name, []]);
      }
      await tab.context().close();
    },
    EVERY_PAGE_MS,
  );

  it.each([320, 768, 1101])(
    'reflows every page at %i wide',
    async (width) => {
      const { tab } = await open({ viewport: { width, height: 640 } });
      for (const name of Object.keys(pages)) {
        await tab.goto(`${server.url}/${name}`);
        expect([name, await overflowOf(tab)]).toEqual([name, 0]);
      }
      await tab.context().close();
    },
    EVERY_PAGE_MS,
  );

  it.each([320, 390])('shows every item of the navigation whole at %i wide', async (width) => {
    const { tab } = await open({ viewport: { width, height: 640 } });
    await tab.goto(`${server.url}/today`);
    const items = await tab.locator('.bar-nav a').all();
    expect(items).toHaveLength(6);
    for (const item of items) {
      const box = (await item.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    await tab.context().close();
  });

  it.each([320, 390])('folds the lists of the queue into tabs at %i wide', async (width) => {
    const { tab } = await open({ viewport: { width, height: 640 }, javaScriptEnabled: false });
    await tab.goto(`${server.url}/queue`);
    const tabs = tab.locator('.queue-tabs .tabs a');
    expect(await tabs.allInnerTexts()).toEqual(['Overdue 14', 'Due 6', 'Evidence 1', 'Postponed 1']);
    for (const { height } of await Promise.all(
      (await tabs.all()).map(async (one) => (await one.boundingBox())!),
    ))
      expect(height).toBeGreaterThanOrEqual(24);
    const overdue = tab.locator('.queue-list section[aria-labelledby="overdue"] li');
    expect(await overdue.first().isVisible()).toBe(false);
    await tab.locator('.queue-fold summary').click();
    expect(await overdue.first().isVisible()).toBe(true);
    expect(await tab.locator('.queue-list section[aria-labelledby="due"]').isVisible()).toBe(false);
    await tab.context().close();
  });

  it('obeys the content security policy and finds every asset', async () => {
    const { tab, complaints } = await open({});
    await tab.goto(`${server.url}/queue`);
    expect(await tab.evaluate("document.fonts.check('14px Inter')")).toBe(true);
    expect(complaints).toEqual([]);
    await tab.context().close();
  });

  it('proposes each sibling’s outcome while the day is being typed', async () => {
    const { tab } = await open({});
    await tab.goto(`${server.url}/queue`);
    await tab.getByLabel('Happened on').fill('2025-12-17');
    const proposals = tab.locator('.proposed');
    await expect(proposals.allTextContents()).resolves.toEqual([
      'Did not, 170 days late',
      'Happened, 14 days to spare',
    ]);
    await tab.context().close();
  });

  it('goes to the evidence by a single key, and no longer once keys are off', async () => {
    const { tab } = await open({});
    await tab.goto(`${server.url}/queue`);
    const focused = 'document.activeElement.name';
    await tab.keyboard.press('e');
    expect(await tab.evaluate(focused)).toBe('evidenceUrl');
    await tab.evaluate("localStorage.setItem('reckoner.keys', 'off'); document.activeElement.blur()");
    await tab.keyboard.press('e');
    expect(await tab.evaluate(focused)).not.toBe('evidenceUrl');
    await tab.context().close();
  });
});
