import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { enqueueTask } from '../../src/platform/jobs/enqueue-task.js';
import { makeSession } from '../support/access.js';
import { type Topology, untilItWorks } from './topology.js';

/** Sweeps that are asked for at once: as many as the four workers run. */
const SWEEPS = 8;
/** Rows of each import. */
export const ROWS = 20;
/** People who are told of what is overdue. */
export const WATCHERS = 2;

/** Makes those who are told, and a webhook for which is queued what is told. */
export async function makeWatchers({ database }: Topology): Promise<void> {
  for (let n = 0; n < WATCHERS; n++) await makeSession(database, 'resolver');
  await database.query(
    `INSERT INTO webhook (id, url, secret, kinds, paused_at) VALUES ($1, 'https://example.org/', '', '{overdue}', now())`,
    [uuidv7()],
  );
}

/**
 * Work of one round: questions that are due now or within the hour, sweeps, a forecast with its ruling, an import. What is
 * asked of the service is asked again, under the same key, until it answers.
 */
export async function workOn(topology: Topology, round: number, due: number): Promise<void> {
  await Promise.all([
    untilItWorks(() => topology.database.transaction((tx) => makeDue(tx, round, due))),
    logAndRule(topology, round),
    importRows(topology, round),
  ]);
}

/** May be done again when it is not known whether it was. */
async function makeDue(tx: EntityManager, round: number, due: number): Promise<void> {
  const title = `Due in round ${round}`;
  const done: unknown[] = await tx.query('SELECT FROM event WHERE title = $1', [title]);
  if (done.length > 0) return;
  await tx.query(
    `WITH made AS (INSERT INTO event (id, title) VALUES (gen_random_uuid(), $1) RETURNING id)
     INSERT INTO question (id, event_id, text, type, deadline_at, deadline_precision)
     SELECT gen_random_uuid(), made.id, $1 || ': ' || n, 'binary',
            app_now() + (n % 2) * n * interval '1 hour' / $2::int, 'instant'
     FROM made, generate_series(1, $2::int) AS n`,
    [title, due],
  );
  for (let n = 0; n < SWEEPS; n++) await enqueueTask(tx, { kind: 'flag-overdue' });
}

async function logAndRule(topology: Topology, round: number): Promise<void> {
  const init = (key: string, body: object) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `${key} ${round}` },
    body: JSON.stringify(body),
  });
  const logged = await topology.ask(
    '/predictions',
    init('log', {
      text: `Logged ${round}`,
      author: `Author ${round % 7}`,
      source: 'Paper',
      probability: 0.1 + (round % 9) / 10,
      saidAt: '2025-01-01',
      deadline: '2025-06-01',
    }),
  );
  const { question } = (await logged.json()) as { question: { id: string } };
  const ruling = { outcome: round % 2 ? 'yes' : 'no', knownAt: '2025-06-01' };
  await topology.ask(`/questions/${question.id}/resolution`, init('rule', ruling));
}

async function importRows(topology: Topology, round: number): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, n) => `Imported ${round} ${n},2099-06-30,Ann,2024-01-01,0.7`);
  await topology.ask('/imports', {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'idempotency-key': `import ${round}` },
    body: ['question,deadline,author,said_at,probability', ...rows].join('\n'),
  });
}
