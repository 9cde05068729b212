import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newToken } from '../../src/people/secrets.js';
import { anonymously } from '../support/access.js';
import { apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { paraphrase } from '../support/oreshnik.js';
import { SocketProxy } from './socket-proxy.js';
import { openProcesses, type Processes } from './two-processes.js';

const PROMISED_MS = 2_000;
/** Twice what is promised, for a machine that is busy. */
const PATIENCE_MS = 4_000;

describe('while the database is away', () => {
  let processes: Processes;
  let directory: string;
  let proxy: SocketProxy;
  let address: string;

  beforeAll(async () => {
    processes = await openProcesses();
    directory = await mkdtemp(join(tmpdir(), 'reckoner-away-'));
    const { url } = processes.database.options as { url: string };
    const [, user, host, port, database, query = ''] =
      /^\w+:\/\/([^@/]*@)?([^/:?]*)(?::(\d+))?\/([^?]*)(\?.*)?$/.exec(url)!;
    const socketDirectory = new URLSearchParams(query).get('host');
    const target = socketDirectory
      ? join(socketDirectory, '.s.PGSQL.5432')
      : { host: host!, port: Number(port ?? 5432) };
    proxy = new SocketProxy(join(directory, '.s.PGSQL.5432'), target);
    await proxy.up();
    ({ address } = await processes.start({
      DATABASE_URL: `postgres://${user ?? ''}/${database}?host=${directory}`,
    }));
  }, 60_000);
  afterAll(async () => {
    await processes.stop();
    await proxy.down();
    rmSync(directory, { recursive: true, force: true });
  });

  it('reads and writes are answered with 503 at once, and with success once it is back, without a restart', async () => {
    const api = apiClient(address);
    expect((await api.post('/predictions', paraphrase)).status).toBe(201);
    await proxy.down();
    const ask = [
      () => api.get('/questions'),
      () => api.post('/predictions', paraphrase),
      () => fetch(`${address}/questions`, { headers: { accept: 'text/html' } }),
      () => fetch(`${address}/health/ready`),
    ];
    for (const one of [...ask, ...ask]) {
      const startedMs = performance.now();
      const { status, headers } = await one();
      expect(performance.now() - startedMs).toBeLessThan(PROMISED_MS);
      expect({ status, retryAfter: headers.get('retry-after') }).toEqual({
        status: 503,
        retryAfter: expect.stringMatching(/^\d+$/),
      });
    }
    expect((await anonymously(`${address}/health/live`)).status).toBe(200);
    const headers = { authorization: `Bearer ${newToken()}` };
    expect((await fetch(`${address}/health/live`, { headers })).status).toBe(200);
    await proxy.up();
    await eventually(async () => {
      expect((await api.get('/questions')).status).toBe(200);
    }, 10_000);
    expect((await api.post('/predictions', paraphrase)).status).toBe(201);
    expect((await api.get('/questions')).body.items).toHaveLength(2);
  }, 60_000);

  it('so they are where it falls silent, and what waited for it in vain holds up nothing once it is back', async () => {
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(address + path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
      await response.text();
      return response;
    };
    const requests: [path: string, init?: RequestInit][] = [
      ['/api/v1/questions'],
      ['/questions', { headers: { accept: 'text/html' } }],
      ['/api/v1/exports/ledger.ndjson'],
      ['/health/ready'],
      ['/metrics'],
      [
        '/api/v1/predictions',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ...paraphrase, text: 'Said into the silence' }),
        },
      ],
    ];
    for (const request of requests) expect((await ask(...request)).ok).toBe(true);
    proxy.hang();
    // More of them at once than there are connections, and then one after the other.
    const together = requests.flatMap((request) => [request, request, request]);
    const answers = await Promise.all(together.map((request) => ask(...request)));
    for (const request of requests) answers.push(await ask(...request));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(answers.every(({ headers }) => /^\d+$/.test(headers.get('retry-after') ?? ''))).toBe(true);
    expect((await ask('/health/live')).status).toBe(200);
    await proxy.up();
    await eventually(async () => {
      for (const request of requests) expect((await ask(...request)).ok).toBe(true);
    }, 15_000);
  }, 120_000);
});
