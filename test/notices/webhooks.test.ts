import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliverWebhookJob } from '../../src/notices/webhooks/deliver-webhook.job.js';
import { SendWebhooksJob } from '../../src/notices/webhooks/send-webhooks.job.js';
import type { Task } from '../../src/platform/jobs/task.js';
import { postPublicly } from '../../src/platform/outbound/post-publicly.js';
import { type NoticeLab, startNoticeLab } from './notice-lab.js';

interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

describe('webhooks', () => {
  let lab: NoticeLab;
  let server: Server;
  let origin: string;
  let received: Received[] = [];
  let answer: (path: string) => number = () => 204;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        const path = request.url!;
        received.push({ path, headers: request.headers as Record<string, string>, body });
        response.writeHead(answer(path), { location: 'http://127.0.0.1/elsewhere' }).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    lab = await startNoticeLab();
  });
  afterAll(async () => {
    await lab.service.stop();
    server.close();
  });
  beforeEach(async () => {
    await lab.service.database.query('DELETE FROM webhook');
    [received, answer] = [[], () => 204];
  });

  /** Its task waits for ever, so that only the test delivers: the service would be refused this machine's addresses. */
  const add = async (path: string, kinds?: string[]) => {
    const { body } = await lab.api.post('/webhooks', { url: origin + path, ...(kinds && { kinds }) });
    await lab.service.database.query(
      `INSERT INTO task (id, kind, payload, run_at, max_attempts)
       VALUES (gen_random_uuid(), 'deliver-webhook', jsonb_build_object('webhookId', $1::text), '2200-01-01', 1)`,
      [body.id],
    );
    return body;
  };
  const read = async (id: string) =>
    (await lab.api.get('/webhooks')).body.items.find((one: { id: string }) => one.id === id);
  const log = async (id: string) => (await lab.api.get(`/webhooks/${id}/deliveries`)).body.items;

  /** Delivers as a worker would, which the service itself does not to addresses of this machine. */
  const deliver = async (id: string) => {
    const post: typeof postPublicly = (url, options) =>
      postPublicly(url, { ...options, isAllowed: (address) => address === '127.0.0.1' });
    await new DeliverWebhookJob(lab.service.database, post).prepare({
      payload: { webhookId: id },
    } as unknown as Task);
  };
  const overdueQuestion = async () => {
    await lab.at('2030-01-01T00:00:00Z');
    const id = await lab.log('2029-12-01');
    await lab.sweep();
    return id;
  };

  it('sign what they send, over the moment and the body', async () => {
    const { id, secret } = await add('/hook');
    const questionId = await overdueQuestion();
    await deliver(id);
    const [first] = received;
    const { 'reckoner-timestamp': timestamp, 'reckoner-signature': signature } = first!.headers;
    const expected = createHmac('sha256', secret).update(`${timestamp}.${first!.body}`).digest('hex');
    expect(signature).toBe(`sha256=${expected}`);
    expect(timestamp).toBe(String(Date.parse('2030-01-01T00:00:00Z') / 1000));
    expect(JSON.parse(first!.body)).toMatchObject({ kind: 'overdue', question: { id: questionId } });
    expect(await log(id)).toMatchObject([
      { id: first!.headers['reckoner-delivery'], kind: 'overdue', tries: 1, failure: null },
    ]);
    await deliver(id);
    expect(received).toHaveLength(1);
    expect(JSON.stringify((await lab.api.get('/webhooks')).body)).not.toContain(secret);
  });

  it('tell only of what they were made for, rulings with their outcome', async () => {
    const { id } = await add('/hook', ['ruling']);
    const questionId = await overdueQuestion();
    await lab.api.post(`/questions/${questionId}/resolution`, { outcome: 'yes' });
    await deliver(id);
    expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { kind: 'ruling', nth: 1, question: { outcome: 'yes' } },
    ]);
  });

  it('try again later, under the same id', async () => {
    const { id } = await add('/hook');
    await overdueQuestion();
    answer = () => 503;
    await deliver(id);
    await deliver(id);
    expect(received).toHaveLength(1);
    expect(await read(id)).toMatchObject({ failures: 1, pending: 1, pausedAt: null });
    await lab.service.setNow('2030-01-01T00:00:30Z');
    answer = () => 200;
    await deliver(id);
    expect(new Set(received.map(({ headers }) => headers['reckoner-delivery'])).size).toBe(1);
    expect(received).toHaveLength(2);
    expect(await read(id)).toMatchObject({ failures: 0, pending: 0 });
  });

  it('are not held up by each other, nor by one delivery that always fails', async () => {
    const [dead, alive] = [await add('/dead'), await add('/alive')];
    await overdueQuestion();
    await overdueQuestion();
    let failing = '';
    answer = (path) =>
      path === '/dead' || received.at(-1)!.headers['reckoner-delivery'] === failing ? 500 : 200;
    await deliver(dead.id);
    failing = (await log(alive.id)).at(-1).id;
    await deliver(alive.id);
    await lab.service.setNow('2030-01-01T00:01:00Z');
    await deliver(alive.id);
    expect(await read(alive.id)).toMatchObject({ pending: 1 });
    expect(await read(dead.id)).toMatchObject({ pending: 2 });
  });

  it('are paused when nobody answers for long, lose nothing, and are taken up again', async () => {
    const { id } = await add('/hook');
    await overdueQuestion();
    await overdueQuestion();
    answer = () => 500;
    for (let hour = 0; hour < 20; hour++) {
      await lab.service.setNow(`2030-01-${String(2 + hour).padStart(2, '0')}T00:00:00Z`);
      await deliver(id);
    }
    expect(received).toHaveLength(14);
    expect((await read(id)).pausedAt).not.toBeNull();
    answer = () => 200;
    await lab.api.post(`/webhooks/${id}/resumption`);
    await deliver(id);
    expect(await read(id)).toMatchObject({ failures: 0, pending: 0, pausedAt: null });
  });

  it('send a delivery once more when asked to, under the same id', async () => {
    const { id } = await add('/hook');
    await overdueQuestion();
    await deliver(id);
    const [delivery] = await log(id);
    expect(await lab.api.post(`/webhooks/${id}/deliveries/${delivery.id}/redelivery`)).toMatchObject({
      status: 200,
      body: { pending: 1 },
    });
    await deliver(id);
    expect(received.map(({ headers }) => headers['reckoner-delivery'])).toEqual([delivery.id, delivery.id]);
  });

  it('follow no redirect, and reach nothing inside', async () => {
    const { id } = await add('/moved');
    await overdueQuestion();
    answer = () => 302;
    await deliver(id);
    expect(received).toHaveLength(1);
    expect((await log(id))[0].failure).toBe('It answered with status 302.');
    await lab.service.setNow('2030-01-01T00:05:00Z');
    await new DeliverWebhookJob(lab.service.database).prepare({
      payload: { webhookId: id },
    } as unknown as Task);
    expect(received).toHaveLength(1);
    expect((await log(id))[0].failure).toBe('127.0.0.1 is not an address of the open internet.');
  });

  it('get one task each for as long as something waits', async () => {
    const { id } = await add('/hook');
    await overdueQuestion();
    await lab.service.database.transaction(async (tx) => {
      const count = async () => {
        const [row] = await tx.query(
          `SELECT count(*)::int AS n FROM task WHERE payload ->> 'webhookId' = $1`,
          [id],
        );
        return row.n;
      };
      await tx.query(`DELETE FROM task WHERE payload ->> 'webhookId' = $1`, [id]);
      await new SendWebhooksJob().handle(tx);
      await new SendWebhooksJob().handle(tx);
      expect(await count()).toBe(1);
      await tx.query(`DELETE FROM task WHERE payload ->> 'webhookId' = $1`, [id]);
      await tx.query(`UPDATE webhook SET retry_at = app_now() + interval '1 second'`);
      await new SendWebhooksJob().handle(tx);
      expect(await count()).toBe(0);
    });
  });

  it('are removed with what waits for them', async () => {
    const { id } = await add('/hook');
    await overdueQuestion();
    expect((await lab.api.delete(`/webhooks/${id}`)).status).toBe(200);
    expect(await read(id)).toBeUndefined();
    expect(await lab.api.post('/webhooks', { url: 'file:///etc/passwd' })).toMatchObject({ status: 422 });
  });
});
