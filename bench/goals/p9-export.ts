// P9: writing the forecasts out over HTTP against COPY TO of the same rows, and the memory that it takes.
import { createWriteStream } from 'node:fs';
import { memoryUsage } from 'node:process';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { FORECAST_ROWS_SQL, FORECAST_ROWS_WITH_SQL } from '../../src/exports/forecast-rows.js';
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report } from '../support/report.js';
import { startService } from '../support/service.js';
import { startServer, withClient } from '../support/store.js';

const MOST_MEGABYTES = 64;
/** The columns of the record behind those of the export, as they are stored. */
const RAW_SQL = `COPY (${FORECAST_ROWS_WITH_SQL}
  SELECT question_refs.ref, q.id, q.text, q.type, q.options, q.unit, q.opened_at, q.closes_at, q.deadline_at, q.deadline_phrase,
         q.criteria, q.condition, e.title, r.ruling, r.outcome, r.outcome_value, r.reason, r.note, r.known_at, r.happened_on,
         r.resolved_at, piece, a.name, o.name, s.publication, s.attribution, s.wording, f.stance, f.probability,
         f.distribution, f.quantiles, f.phrase, f.scale, f.scale_from, s.unscorable, q.reference_probability, s.said_at,
         f.withdrawn_at, f.recorded_at, s.quote, s.url, s.page_title, s.language, s.review_on, q.tags, q.cluster, c.name,
         c.frame, said_refs.ref, f.id
  ${FORECAST_ROWS_SQL}) TO STDOUT (FORMAT csv, HEADER)`;

const options = readOptions();
const server = await startServer();
const judgements: Judgement[] = [];
for (const size of options.sizes) judgements.push(...(await exporting(size)));
await server.stop();
report('p9', options, judgements);

async function exporting(size: number): Promise<Judgement[]> {
  const url = await server.store(size);
  return withClient(url, async (client) => {
    const service = await startService(url);
    const nowhere = () => createWriteStream('/dev/null');
    const copy = () => pipeline(client.query(copyTo(RAW_SQL)), nowhere());
    const fetched = async (into: Writable) => {
      const headers = { 'accept-encoding': 'identity' };
      const answer = await fetch(`${service.url}/api/v1/exports/forecasts.csv`, { headers });
      await pipeline(Readable.fromWeb(answer.body as never), into);
    };
    const ratio = await interleave(copy, () => fetched(nowhere()), options.rounds);
    const grownMb = await growthMb(() => fetched(nowhere()));
    await service.stop();
    return [
      // The goal is a speed of at least a half, which is a time of at most twice.
      judge(`${size} forecasts`, 'export to COPY TO, in time', { atMost: 2 }, ratio),
      {
        name: `${size} forecasts`,
        of: `memory of client and server together above that before, ${grownMb} MB`,
        limit: `≤ ${MOST_MEGABYTES} MB`,
        verdict: grownMb <= MOST_MEGABYTES ? 'met' : 'missed',
      },
    ];
  });
}

/** How far the memory of this process rises while something runs, after it ran before. */
async function growthMb(work: () => Promise<unknown>): Promise<number> {
  const before = memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, memoryUsage.rss())), 50);
  await work();
  clearInterval(watch);
  return Math.round((most - before) / 1e6);
}
