// How the cost of one request grows with the number of forecasts: the log-log slope over the sizes, 0 being flat.
import { apiClient } from '../../test/support/api-client.js';
import { readOptions } from '../support/options.js';
import { report } from '../support/report.js';
import { get, startService } from '../support/service.js';
import { logLogSlope, median } from '../support/statistics.js';
import { startServer, withClient } from '../support/store.js';

/** An exponent that noise alone may show where the cost is flat or logarithmic. */
const FLAT = 0.1;
const REPEATS = 15;

type Probe = (serviceUrl: string, run: number, target: Target) => Promise<unknown>;

/** Questions of one store that nobody answered yet. */
interface Target {
  open: string;
  overdue: string[];
}

const page =
  (path: string): Probe =>
  (url) =>
    get(url + path);
const probes: Record<string, Probe> = {
  'post a forecast': (url, run, { open }) => post(url, `/questions/${open}/forecasts`, forecastOf(run)),
  'resolve a question': (url, run, { overdue }) =>
    post(url, `/questions/${overdue[run]!}/resolution`, { outcome: 'yes' }),
  'track record': page('/api/v1/authors/author-0/track-record'),
  board: page('/api/v1/boards/authors'),
  'list of questions': page('/api/v1/questions?sort=deadline'),
  'page of an author': page('/authors/author-0'),
  'costliest forecasts': page('/authors/author-0?list=costliest'),
};

const options = readOptions();
const server = await startServer();
const medians = new Map<string, { x: number; y: number }[]>(Object.keys(probes).map((name) => [name, []]));
for (const size of options.sizes) await server.withCopy(size, (url) => measure(url, size));
await server.stop();
report(
  'growth',
  options,
  [...medians].map(([name, points]) => {
    const slope = Number(logLogSlope(points).toFixed(3));
    const milliseconds = Object.fromEntries(points.map(({ x, y }) => [x, Number(y.toPrecision(3))]));
    return { name, slope, limit: `≤ ${FLAT}`, milliseconds, verdict: slope <= FLAT ? 'met' : 'missed' };
  }),
);

async function measure(url: string, size: number): Promise<void> {
  const target = await targetOf(url);
  const service = await startService(url);
  for (const [name, probe] of Object.entries(probes)) {
    const times: number[] = [];
    for (let run = 0; run < REPEATS; run++) {
      const start = performance.now();
      await probe(service.url, run, target);
      times.push(performance.now() - start);
    }
    medians.get(name)!.push({ x: size, y: median(times.slice(2)) });
  }
  await service.stop();
}

/** Makes the questions to resolve out of open ones, so that each has 20 forecasts whatever the size. */
function targetOf(url: string): Promise<Target> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `UPDATE question SET deadline_at = '2026-03-01Z'
       WHERE id IN (SELECT id FROM question WHERE ruling IS NULL AND deadline_at > '2080-01-01' ORDER BY id LIMIT ${REPEATS})
       RETURNING id`,
    );
    const { rows: open } = await client.query<{ id: string }>(
      `SELECT id FROM question WHERE ruling IS NULL AND deadline_at > '2080-01-01' ORDER BY id LIMIT 1`,
    );
    return { open: open[0]!.id, overdue: rows.map(({ id }) => id) };
  });
}

function forecastOf(run: number) {
  return { author: `Author ${run}`, probability: 0.5, saidAt: '2026-02-01T00:00:00Z' };
}

async function post(serviceUrl: string, path: string, body: unknown): Promise<void> {
  const answer = await apiClient(serviceUrl).post(path, body);
  if (answer.status !== 201) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
}
