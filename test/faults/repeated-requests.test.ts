import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { figure, patienceMs, tell } from '../support/figure.js';
import { paraphrase } from '../support/oreshnik.js';
import { openProcesses, type Processes } from './two-processes.js';

const KEYS = figure(24, 800);
const DUPLICATES = 25;
/** Keys whose requests are under way together. */
const BATCH = 8;

type Started = Awaited<ReturnType<Processes['start']>>;

describe('a request that comes again', () => {
  let processes: Processes;
  beforeAll(async () => {
    processes = await openProcesses();
  }, 60_000);
  afterAll(() => processes.stop());

  const forecasts = async (): Promise<number> =>
    (await processes.database.query('SELECT count(*)::int AS count FROM forecast'))[0].count;
  const log = (at: Started, key: string, more: object = {}) =>
    apiClient(at.address).post('/predictions', { ...paraphrase, ...more }, { 'idempotency-key': key });

  it(
    'makes nothing twice: to two processes at once, and after one was killed before it could answer',
    async () => {
      let [one, other] = await Promise.all([processes.start(), processes.start()]);
      let [unanswered, kills] = [0, 0];
      for (let first = 0; first < KEYS; first += BATCH) {
        const keys = Array.from({ length: Math.min(BATCH, KEYS - first) }, (_, i) => `key ${first + i}`);
        const sent = keys.flatMap((key) =>
          Array.from({ length: DUPLICATES }, (_, i) => log(i % 2 ? one! : other!, key)),
        );
        const answers = Promise.allSettled(sent);
        if ((first / BATCH) % 3 === 2) {
          await sleep(40);
          await one!.stop('SIGKILL');
          kills++;
        }
        for (const answer of await answers) {
          if (answer.status === 'rejected') unanswered++;
          else expect(answer.value.status).toBe(201);
        }
        if ((first / BATCH) % 3 === 2) one = await processes.start();
        const ids = await Promise.all(
          keys.map(async (key) => (await log(other!, key)).body.forecast.id as string),
        );
        expect(new Set(ids).size).toBe(keys.length);
        expect(await forecasts()).toBe(first + keys.length);
      }
      expect(unanswered).toBeGreaterThan(0);
      const another = await log(other!, 'key 0', { probability: 0.9 });
      expect(another).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
      tell('5 idempotency keys', { calls: KEYS * DUPLICATES, keys: KEYS, kills, unanswered, made: KEYS });
    },
    patienceMs(180_000),
  );
});
