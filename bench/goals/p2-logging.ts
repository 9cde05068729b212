// P2: logging a forecast through HTTP against a bare insert through the same adapter; and how soon it is sealed.
import 'reflect-metadata';
import { Body, Controller, Inject, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';
import { apiClient } from '../../test/support/api-client.js';
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, report } from '../support/report.js';
import { startService } from '../support/service.js';
import { median } from '../support/statistics.js';
import { startServer, withClient } from '../support/store.js';

const REQUESTS = 200;
const CLIENTS = 8;
/** So many that clients seldom meet on one, since a question takes one forecast at a time. */
const QUESTIONS = 50;
const SEAL_LIMIT_MS = 1_000;

/** A route that does nothing but insert a row. */
@Controller()
class BareController {
  constructor(@Inject(pg.Pool) private readonly pool: pg.Pool) {}

  @Post('bare')
  async insert(@Body() { questionId, probability }: { questionId: string; probability: number }) {
    await this.pool.query(
      'INSERT INTO bare_forecast (id, question_id, probability, note) VALUES (gen_random_uuid(), $1, $2, $3)',
      [questionId, probability, 'as it was said'],
    );
    return { done: true };
  }
}

const options = readOptions();
const server = await startServer();
const judgements = await server.withCopy(options.sizes[0]!, async (url) => {
  const service = await startService(url);
  const bare = await startBare(url);
  const questionIds = await makeQuestions(service.url);
  const [questionId] = questionIds;
  const log = (run: number) =>
    inParallel((n) => logForecast(service.url, questionIds[n % QUESTIONS]!, run * REQUESTS + n));
  const insert = () => inParallel(() => post(`${bare.url}/bare`, { questionId, probability: 0.7 }));
  const ratio = await interleave(insert, log, options.rounds);
  const sealing = await sealLag(url, log);
  await bare.stop();
  await service.stop();
  return [
    judge(
      `logging ${REQUESTS} forecasts, ${CLIENTS} at a time`,
      'through HTTP to a bare insert through Nest',
      { atMost: 1 / 0.6 },
      ratio,
    ),
    sealing,
  ];
});
await server.stop();
report('p2', options, judgements);

async function startBare(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query(
    'CREATE TABLE bare_forecast (id uuid PRIMARY KEY, question_id uuid NOT NULL REFERENCES question (id), probability double precision NOT NULL, note text, at timestamptz NOT NULL DEFAULT now())',
  );
  await pool.query('CREATE INDEX ON bare_forecast (question_id)');
  class BareModule {}
  Module({ controllers: [BareController], providers: [{ provide: pg.Pool, useValue: pool }] })(BareModule);
  const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  const stop = async () => {
    await app.close();
    await pool.end();
  };
  return { url: await app.getUrl(), stop };
}

async function makeQuestions(serviceUrl: string): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < QUESTIONS; i++) {
    const { body } = await apiClient(serviceUrl).post('/predictions', {
      text: `Question ${i} with many forecasts`,
      author: 'P2',
      probability: 0.5,
      saidAt: '2026-01-01',
      deadline: '2036-01-01',
    });
    ids.push(body.question.id);
  }
  return ids;
}

/** One forecast a minute, so that none repeats another one. */
function logForecast(serviceUrl: string, questionId: string, n: number): Promise<void> {
  const saidAt = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
  const key = { 'idempotency-key': `p2-${process.pid}-${n}` };
  const said = { author: 'P2', probability: 0.7, saidAt, quote: 'as it was said' };
  return post(`${serviceUrl}/api/v1/questions/${questionId}/forecasts`, said, key);
}

async function post(url: string, body: object, more: Record<string, string> = {}): Promise<void> {
  const headers = { 'content-type': 'application/json', ...more };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`${url} answered ${response.status}: ${text}`);
}

async function inParallel(work: (n: number) => Promise<void>): Promise<void> {
  const client = async (first: number) => {
    for (let n = first; n < REQUESTS; n += CLIENTS) await work(n);
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, first) => client(first)));
}

/** How old the oldest entry without a place is, looked at every 20 ms while forecasts are logged. */
async function sealLag(url: string, log: (run: number) => Promise<void>) {
  const lagsMs: number[] = [];
  let isOver = false;
  const watching = withClient(url, async (client) => {
    while (!isOver) {
      const { rows } = await client.query<{ lagMs: number }>(
        `SELECT coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)) * 1000, 0)::float8 AS "lagMs"
         FROM ledger_pending JOIN ledger_entry ON ledger_entry.id = entry_id`,
      );
      lagsMs.push(rows[0]!.lagMs);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  for (let run = 0; run < 10; run++) await log(1_000 + run);
  isOver = true;
  await watching;
  const sorted = lagsMs.toSorted((a, b) => a - b);
  const p99Ms = Math.round(sorted[Math.floor(0.99 * sorted.length)]!);
  return {
    name: 'how long entries wait for their place under that load',
    limit: `p99 ≤ ${SEAL_LIMIT_MS} ms`,
    samples: lagsMs.length,
    medianMs: Math.round(median(lagsMs)),
    p99Ms,
    verdict: p99Ms <= SEAL_LIMIT_MS ? 'met' : 'missed',
  };
}
