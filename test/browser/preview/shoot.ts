// `node --import ./test/support/run-typescript.mjs test/browser/preview/shoot.ts DIRECTORY [NAME…]` takes a picture of
// every page, light and dark, wide and narrow.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, launchChromium } from './chromium.js';
import { startPageServer } from './page-server.js';
import { pages } from './pages.js';

const [directory = 'screenshots', ...names] = process.argv.slice(2);
const chosen = names.length > 0 ? names : Object.keys(pages);

mkdirSync(directory, { recursive: true });
const server = await startPageServer();
const browser = await launchChromium(findChromium()!);
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const tab = await context.newPage();
    for (const name of chosen) {
      await tab.goto(`${server.url}/${name}`);
      await tab.screenshot({ path: join(directory, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
server.stop();
