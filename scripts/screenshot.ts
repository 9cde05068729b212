// `npm run screenshot` takes the README's pictures: the page of the largest author of the demo, light and dark.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openApi } from '../src/cli/api-client.js';
import { demoFiles } from '../src/cli/demo/demo-data.js';
import { freePort } from '../src/cli/demo/free-port.js';
import { withThrowAwayDirectory } from '../src/cli/demo/throw-away-directory.js';
import { importFile } from '../src/cli/import-file.js';
import { LocalCarrier } from '../src/cli/local-engine.js';
import { readConfig } from '../src/config.js';
import { createApp } from '../src/create-app.js';
import { listen } from '../src/serve.js';
import { findChromium, launchChromium } from '../test/browser/preview/chromium.js';

const AUTHOR = 'fivethirtyeight-lite';
const OUT = join(import.meta.dirname, '../docs');
/** As much of the page as a reader sees before scrolling much: head, numbers, both columns of charts. */
const SIZE = { width: 1280, height: 1180 };
const WEBP_QUALITY = 0.86;

/** A picture in WebP, which browsers write and Playwright does not: a canvas of the browser converts it. */
async function toWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const tab = await browser.newPage();
  const url = await tab.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', ${WEBP_QUALITY});
  })()`);
  await tab.close();
  return Buffer.from(String(url).split(',')[1]!, 'base64');
}

async function shoot(browser: Browser, origin: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({ colorScheme, viewport: SIZE, deviceScaleFactor: 1.5 });
  const tab = await context.newPage();
  await tab.goto(`${origin}/authors/${AUTHOR}`);
  await tab.evaluate('document.fonts.ready');
  const webp = await toWebp(browser, await tab.screenshot());
  writeFileSync(join(OUT, `screenshot-${colorScheme}.webp`), webp);
  process.stdout.write(`screenshot-${colorScheme}.webp  ${Math.round(webp.byteLength / 1024)} KB\n`);
  await context.close();
}

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is needed to take pictures');
await withThrowAwayDirectory(async (dataDir) => {
  const http = { HOST: '127.0.0.1', PORT: String(await freePort('127.0.0.1', 3000)) };
  const config = readConfig({ ephemeral: true, exclusive: true }, { ...http, RECKONER_DATA_DIR: dataDir });
  const app = await createApp(config);
  const browser = await launchChromium(executablePath);
  try {
    const api = openApi(await LocalCarrier.to(app));
    for (const { path, options } of demoFiles) await importFile(api, path, options);
    const { address: origin } = await listen(app, config.http);
    for (const colorScheme of ['light', 'dark'] as const) await shoot(browser, origin, colorScheme);
  } finally {
    await browser.close();
    await app.close();
  }
});
