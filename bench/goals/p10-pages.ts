// P10: a track record's page is small, its charts are drawn at once, and it is painted like a file of the same bytes.
import { brotliCompressSync } from 'node:zlib';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { findChromium, launchChromium } from '../../test/browser/preview/chromium.js';
import { ScoreDumbbell } from '../../src/dashboards/charts/ScoreDumbbell.js';
import { authorFigure, authorFigureNames } from '../../src/dashboards/figures/party-figures.js';
import type { AuthorProps } from '../../src/dashboards/pages/props/track-record.js';
import { readAuthorPage } from '../../src/dashboards/queries/party-pages.js';
import { recordPageQuery } from '../../src/dashboards/web/page-queries.js';
import { interleaveTimes } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, report, skipped } from '../support/report.js';
import { get, startService } from '../support/service.js';
import { serveFiles } from '../support/static-files.js';
import { median } from '../support/statistics.js';
import { startServer, withDataSource } from '../support/store.js';

/** Its most prolific author has about a thousand forecasts. */
const STORE = 34_000;
const AUTHOR = 'author-0';
const MOST_BYTES = 30 * 1024;
const MOST_RENDER_MS = 2;
const RENDERS = 300;
const PAINT_LIMIT = 1.1;

type Page = Omit<AuthorProps, 'frame'>;

/** Every chart of the page, and the dumbbells of its list. */
const chartsOf = (page: Page): VNode[] => [
  ...authorFigureNames.flatMap((name) => authorFigure(page, name).panels.map(({ chart }) => chart)),
  ...page.forecasts.items.map((row) => h(ScoreDumbbell, row) as VNode),
];

function renderMs(page: Page): number {
  const times = Array.from({ length: RENDERS }, () => {
    const start = performance.now();
    for (const chart of chartsOf(page)) renderToString(chart);
    return performance.now() - start;
  });
  return median(times.slice(RENDERS / 3));
}

const absolute = (name: string, measured: number, most: number, unit: string) => ({
  name,
  of: `${AUTHOR}, ${unit}`,
  limit: `≤ ${most}`,
  measured: Number(measured.toPrecision(4)),
  verdict: measured <= most ? 'met' : 'missed',
});

/** The page runs under its policy, so that nothing can be asked for again and again from within. */
const PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) resolve(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

/** First paint of the page in a browser that has seen nothing of it. */
async function firstPaint(url: string, rounds: number) {
  const executablePath = findChromium();
  if (!executablePath) return skipped('first paint', 'no Chromium');
  const files = await serveFiles(url, `/authors/${AUTHOR}`);
  const browser = await launchChromium(executablePath);
  const paintMs = (origin: string) => async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`${origin}/authors/${AUTHOR}`);
    const paint = await tab.evaluate<number>(PAINTED);
    await context.close();
    return paint;
  };
  try {
    const ratio = await interleaveTimes(paintMs(files.url), paintMs(url), rounds);
    return judge('first paint', 'page to a static file of the same bytes', { atMost: PAINT_LIMIT }, ratio);
  } finally {
    await browser.close();
    files.stop();
  }
}

const options = readOptions();
const server = await startServer();
const databaseUrl = await server.store(STORE);
const service = await startService(databaseUrl);
const html = await get(`${service.url}/authors/${AUTHOR}`);
const page = await withDataSource(databaseUrl, (dataSource) =>
  dataSource.transaction((tx) => readAuthorPage(tx, AUTHOR, recordPageQuery.parse({}))),
);
const judgements = [
  { name: 'forecasts scored', of: AUTHOR, measured: page.record.n },
  absolute('page', brotliCompressSync(html).byteLength, MOST_BYTES, 'bytes in Brotli, without fonts'),
  absolute('all charts drawn on the server', renderMs(page), MOST_RENDER_MS, 'ms, median'),
  await firstPaint(service.url, Math.max(options.rounds, 15)),
];
await service.stop();
await server.stop();
report('p10', { ...options, sizes: [STORE] }, judgements);
