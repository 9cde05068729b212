import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { signedIn } from '../support/access.js';
import { type Service, startService } from '../support/service.js';
import { findChromium, launchChromium } from './preview/chromium.js';
import { payloads } from './support/payloads.js';
import { resultPath } from './support/results.js';
import { watchedTab } from './support/watched-tab.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = findChromium();
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = payloads
  .slice(0, 24)
  .map((text, i) => `${cell(`${text}, ${i}`)},2025-06-30,Ann,2025-01-10,0.7,x`);
/** As another program wrote it: with a mark of its encoding, and with columns of other names. */
const file = `\uFEFFClaim,Due,author,said_at,"how ""likely""",notes\r\n${rows.join('\r\n')}\r\n`;

(executablePath ? describe : describe.skip)('a file that was chosen', () => {
  let service: Service;
  let browser: Browser;

  beforeAll(async () => {
    service = await startService();
    browser = await launchChromium(executablePath!);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it('shows its first rows, has its columns named, and is imported by these names', async () => {
    const tab = await watchedTab(browser, await signedIn(service));
    const { page, signs } = tab;
    await tab.open('/imports');
    await page
      .locator('#file')
      .setInputFiles({ name: 'calls.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('names no column question_ref or question').waitFor();
    expect(await page.locator('.preview-table tbody tr').count()).toBe(20);
    expect(await page.locator('.preview-table td').first().isVisible()).toBe(true);
    for (const [column, what] of [
      ['Claim', 'question'],
      ['Due', 'deadline'],
      ['how "likely"', 'probability'],
    ] as const)
      await page.getByLabel(`What the column ${column} is`).selectOption(what);
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('CSV file: 24 questions, 24 forecasts.').waitFor();
    expect(await page.getByText('Columns that are not read: notes.').isVisible()).toBe(true);
    await page.screenshot({ path: resultPath('screenshots/import-preview-1280-light.png'), fullPage: true });
    await page.evaluate(axeSource);
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
    );
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
    await page.getByRole('button', { name: 'Import 24 forecasts' }).click();
    await page.getByText('24 rows of 24 were added').waitFor();
    expect(signs).toEqual([]);
  });
});
