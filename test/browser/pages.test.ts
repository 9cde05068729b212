import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from './preview/chromium.js';
import { type PageServer, startPageServer } from './preview/page-server.js';
import { pages } from './preview/pages.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const executablePath = findChromium();
const views = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** What axe-core finds wrong, one line per element. */
async function violationsOn(tab: Page): Promise<string[]> {
  await tab.evaluate(axeSource);
  return tab.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, tags);
}

const overflowOf = (tab: Page): Promise<number> =>
  tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

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

  async function open(name: string, options: object): Promise<{ tab: Page; complaints: string[] }> {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`${server.url}/${name}`);
    return { tab, complaints };
  }

  describe.each(views)('$colorScheme, $width wide', ({ colorScheme, width }) => {
    it.each(Object.keys(pages))('%s has no barrier and does not overflow', async (name) => {
      const { tab, complaints } = await open(name, {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      expect(await violationsOn(tab)).toEqual([]);
      expect(await overflowOf(tab)).toBe(0);
      expect(complaints).toEqual([]);
      await tab.context().close();
    });
  });

  it.each(Object.keys(pages))('%s reflows at 320 wide', async (name) => {
    const { tab } = await open(name, { viewport: { width: 320, height: 640 } });
    expect(await overflowOf(tab)).toBe(0);
    await tab.context().close();
  });

  it('obeys the content security policy and finds every asset', async () => {
    const { tab, complaints } = await open('queue', {});
    expect(await tab.evaluate("document.fonts.check('14px Inter')")).toBe(true);
    expect(complaints).toEqual([]);
    await tab.context().close();
  });

  it('proposes each sibling’s outcome while the day is being typed', async () => {
    const { tab } = await open('queue', {});
    await tab.getByLabel('Happened on').fill('2025-12-17');
    const proposals = tab.locator('.proposed');
    await expect(proposals.allTextContents()).resolves.toEqual([
      'Did not, 170 days late',
      'Happened, 14 days to spare',
    ]);
    await tab.context().close();
  });

  it('goes to the evidence by a single key, and no longer once keys are off', async () => {
    const { tab } = await open('queue', {});
    const focused = 'document.activeElement.name';
    await tab.keyboard.press('e');
    expect(await tab.evaluate(focused)).toBe('evidenceUrl');
    await tab.evaluate("localStorage.setItem('reckoner.keys', 'off'); document.activeElement.blur()");
    await tab.keyboard.press('e');
    expect(await tab.evaluate(focused)).not.toBe('evidenceUrl');
    await tab.context().close();
  });
});
