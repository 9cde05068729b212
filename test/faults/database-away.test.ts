import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newToken } from '../../src/people/secrets.js';
import { anonymously } from '../support/access.js';
import { apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { paraphrase } from '../support/oreshnik.js';
import { openProcesses, type Processes } from './two-processes.js';

const PROMISED_MS = 2_000;

/** Stands in front of the database’s socket, and can be taken away. */
class SocketProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;

  constructor(
    private readonly path: string,
    private readonly target: string | { host: string; port: number },
  ) {}

  async up(): Promise<void> {
    const server = createServer((client) => {
      const target = typeof this.target === 'string' ? connectTo(this.target) : connectTo(this.target);
      for (const [from, to] of [[client, target] as const, [target, client] as const]) {
        this.sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => to.destroy());
        from.pipe(to);
      }
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.path, resolve));
  }

  async down(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}

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
});
