// `npm run fuzz -- --requests 1000000 --seed 7 --minutes 60 --clients 6 --slow-ms 2000 --record`: exits 1 where anything was
// found. DATABASE_URL names an empty database to use instead of an embedded one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { report } from '../../bench/support/report.js';
import { startEmbedded } from '../../src/platform/database/embedded-postgres.js';
import { connect } from '../../src/platform/database/open-data-source.js';
import { fastDirectory } from '../support/fast-directory.js';
import { isSound } from './aftermath.js';
import { type Finding, type Report, runCampaign } from './campaign.js';
import { hardlyReached } from './coverage.js';
import { startTarget } from './target.js';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    'slow-ms': { type: 'string', default: '2000' },
    minutes: { type: 'string', default: 'Infinity' },
    clients: { type: 'string', default: '6' },
    record: { type: 'boolean', default: false },
    note: { type: 'string' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const seed = Number(values.seed);

say(`Seed ${seed}`);
const store = await openStore();
const startedAt = Date.now();
try {
  const target = await startTarget(store.url, store.adminUrl);
  const done = await runCampaign(target, {
    requests: Number(values.requests),
    seed,
    slowMs: Number(values['slow-ms']),
    clients: Number(values.clients),
    untilMs: performance.now() + Number(values.minutes) * 60_000,
    onFinding: tellFinding,
    onProgress: (sent, findings) =>
      say(
        `${sent} requests, ${findings} classes of faults, ${Math.round((Date.now() - startedAt) / 1000)} s`,
      ),
  });
  tell(done);
  if (values.record) record(done);
  await target.stop();
} finally {
  await store.close();
}

async function openStore(): Promise<{ url: string; adminUrl: string; close(): Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, adminUrl: given, close: async () => {} };
  const dataDir = join(fastDirectory(), `reckoner-fuzz-${process.pid}`);
  const postgres = await startEmbedded({ dataDir, ephemeral: true });
  // As it should be on a network: the application owns nothing.
  const role = await connect(new DataSource({ type: 'postgres', url: postgres.url }));
  await role.query('CREATE ROLE reckoner_fuzz LOGIN');
  await role.destroy();
  return {
    url: postgres.url.replace(/\/\/[^@/]*@/, '//reckoner_fuzz@'),
    adminUrl: postgres.url,
    async close() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function tellFinding({ oracle, route, detail, seed: at, reproduction, answer }: Finding): void {
  say(`\n${oracle.toUpperCase()} ${route}: ${detail} (seed ${at})\n  ${reproduction}\n  → ${answer}\n`);
}

function tell({ findings, routes, statuses, slowestMs, aftermath, requests }: Report): void {
  const hardly = hardlyReached(routes);
  for (const { oracle, route, detail, count } of findings)
    say(`${oracle} ${route}: ${detail}: ${count} times`);
  for (const { route, sent, succeeded, refusals = {} } of hardly)
    say(`Hardly reached: ${route}: ${succeeded} of ${sent} ${JSON.stringify(refusals)}`);
  for (const { route, sent, ms } of routes.toSorted((a, b) => b.ms - a.ms).slice(0, 10))
    say(`Most time: ${route}: ${sent} times ${Math.round(ms / sent)} ms`);
  say(`${requests} requests; statuses ${JSON.stringify(statuses)}; slowest ${slowestMs} ms`);
  say(`Afterwards: ${JSON.stringify(aftermath)}`);
  if (findings.length > 0 || !isSound(aftermath)) process.exitCode = 1;
}

function record({ findings, routes, ...rest }: Report): void {
  const { requests } = rest;
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const reached = { routes: routes.length, hardly: hardlyReached(routes) };
  report('fuzz', { sizes: [requests], rounds: 1, note: values.note ?? null }, [
    { ...rest, seconds, findings, reached },
  ]);
}
