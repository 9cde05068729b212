import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authorization } from '../support/access.js';
import { apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { figure, patienceMs, tell } from '../support/figure.js';
import { paraphrase } from '../support/oreshnik.js';
import { openProcesses, type Processes } from './two-processes.js';

const REQUESTS = figure(600, 10_000);
const CLIENTS = 24;
const ASKED = [
  ['GET', '/questions', null],
  ['GET', '/api/v1/exports/ledger.ndjson', null],
  ['GET', '/api/v1/exports/forecasts.csv', null],
  ['GET', '/api/v1/boards/authors', null],
  ['GET', '/authors/vladimir-putin', null],
  ['POST', '/api/v1/predictions', paraphrase],
  ['POST', '/api/v1/predictions', { ...paraphrase, deadline: 'never' }],
  ['POST', '/api/v1/questions/00000000-0000-4000-8000-000000000000/resolution', { outcome: 'no' }],
  ['GET', '/api/v1/questions?cursor=nonsense', null],
] as const;

describe('requests that break off or fail', () => {
  let processes: Processes;
  let address: string;
  beforeAll(async () => {
    processes = await openProcesses();
    ({ address } = await processes.start());
    await apiClient(address).post('/predictions', paraphrase);
  }, 60_000);
  afterAll(() => processes.stop());

  /** Every third is hung up on: before it is sent whole, while it is worked on, or while it is answered. */
  function ask(n: number): Promise<void> {
    const [method, path, body] = ASKED[n % ASKED.length]!;
    const text = body === null ? '' : JSON.stringify(body);
    const type: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' };
    return new Promise((resolve) => {
      const headers = { ...authorization(address), ...type, 'content-length': String(text.length) };
      const asked = request(new URL(path, address), { method, headers, agent: false }, (answer) => {
        if (n % 9 === 2) asked.destroy();
        answer
          .resume()
          .on('close', resolve)
          .on('error', () => {});
      });
      asked.on('error', () => resolve()).on('close', resolve);
      if (n % 9 === 5) asked.write(text.slice(0, 5));
      else asked.end(text);
      if (n % 3 === 2) setTimeout(() => asked.destroy(), n % 25);
    });
  }

  it(
    'leave no connection to the database in use',
    async () => {
      let next = 0;
      const client = async () => {
        while (next < REQUESTS) await ask(next++);
      };
      await Promise.all(Array.from({ length: CLIENTS }, client));
      const connections = () =>
        processes.database.query<{ state: string; count: number }[]>(
          `SELECT state, count(*)::int AS count FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'reckoner' AND state <> 'idle' GROUP BY state`,
        );
      await eventually(async () => {
        // Tasks and the sealer come and go: nobody is in the midst of something twice in a row.
        expect(await connections()).toEqual([]);
        await sleep(50);
        expect(await connections()).toEqual([]);
      }, 20_000);
      const [{ count }] = await processes.database.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'reckoner'`,
      );
      expect(count).toBeLessThanOrEqual(10);
      // As many as there are in the pool, at once.
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => apiClient(address).get('/questions')),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
      tell('13 broken-off requests', { requests: REQUESTS, connections: count });
    },
    patienceMs(180_000),
  );
});
