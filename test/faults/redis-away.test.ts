import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { paraphrase } from '../support/oreshnik.js';
import { OwnRedis } from '../support/redis-service.js';
import { describeWithRedis } from '../support/redis.js';
import { openProcesses, type Processes } from './two-processes.js';

/** Every address that is read and has nothing to be filled in. */
const READ = readFileSync('test/people/access-matrix.txt', 'utf8')
  .split('\n')
  .map((line) => /^GET\s+(\/\S*)/.exec(line)?.[1] ?? '')
  .filter((path) => path !== '' && !/[:*]/.test(path));
const CSV = 'question,deadline,author,said_at,probability\nImported,2099-06-30,Ann,2024-01-01,0.7';

describeWithRedis('while Redis is away', () => {
  let redis: OwnRedis;
  let processes: Processes;
  let address: string;
  let api: ApiClient;

  beforeAll(async () => {
    redis = (await OwnRedis.onFreePort())!;
    await redis.start();
    processes = await openProcesses();
    const [web] = await Promise.all(
      ['web', 'worker'].map((role) => processes.start({ REDIS_URL: redis.url, RECKONER_ROLE: role })),
    );
    address = web!.address;
    api = apiClient(address);
  }, 120_000);
  afterAll(async () => {
    await processes.stop();
    await redis.stop('SIGKILL');
  });

  const log = async (text: string): Promise<string> => {
    const { status, body } = await api.post('/predictions', { ...paraphrase, text });
    expect(status).toBe(201);
    return body.question.id;
  };
  /** What every page and call that reads answers. */
  const statuses = async (paths: string[]) => {
    const found: Record<string, number> = {};
    for (const path of paths) {
      const response = await fetch(address + path, {
        headers: { accept: 'text/html,*/*' },
        redirect: 'manual',
        signal: AbortSignal.timeout(10_000),
      });
      await response.arrayBuffer();
      found[path] = response.status;
    }
    return found;
  };
  const waiting = async (): Promise<{ kind: string }[]> =>
    processes.database.query(
      `SELECT kind FROM task WHERE done_at IS NULL AND kind IN ('apply-import', 'take-copy') ORDER BY kind`,
    );

  it('every page and call answers as before, and what was asked for meanwhile is done once it is back', async () => {
    const before = await log('Said before');
    const paths = [...READ, `/questions/${before}`, `/api/v1/questions/${before}`];
    const usual = await statuses(paths);
    expect(Object.values(usual).filter((status) => status === 200).length).toBeGreaterThan(50);

    await redis.stop('SIGKILL');
    await eventually(async () => {
      const health = (await (await fetch(`${address}/health/ready`)).json()) as { problems: string[] };
      expect(health.problems).toContain('Redis is away: tasks wait until it is back.');
    }, 10_000);
    expect(await statuses(paths)).toEqual(usual);

    const question = await log('Said meanwhile');
    const ruled = await api.post(`/questions/${question}/resolution`, {
      outcome: 'yes',
      knownAt: '2025-06-01',
    });
    expect(ruled.status).toBe(201);
    const accepted = await api.raw('POST', '/imports', CSV, { 'content-type': 'text/csv' });
    expect(accepted.status).toBe(202);
    const imported = async () => (await api.get(`/imports/${accepted.body.id}`)).body.status;
    expect(await imported()).toBe('staged');
    expect((await waiting()).map(({ kind }) => kind)).toContain('apply-import');

    await redis.start();
    await eventually(async () => expect(await imported()).toBe('done'), 30_000);
    expect((await api.get('/questions?q=Imported')).body.items).toHaveLength(1);
    expect((await (await fetch(`${address}/health/ready`)).json()) as object).toMatchObject({ status: 'ok' });
  }, 180_000);
});
