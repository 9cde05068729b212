import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Patience } from '../../src/platform/database/patience.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';

describe('whoever waits for the database', () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await createTestDatabase();
  });
  afterAll(() => store.drop());

  const watch = (url: string, answerMs: number) => {
    const errors: Error[] = [];
    const stop = new Patience(url, { waitMs: 20, answerMs }).watch((error) => errors.push(error));
    return { errors, stop };
  };

  it('goes on waiting for as long as the server answers, if only with a refusal', async () => {
    const refused = store.url.replace(/(:\/\/[^/]*\/)[^?]*/, '$1there_is_none');
    const watches = [store.url, refused].map((url) => watch(url, 30_000));
    await sleep(500);
    for (const { errors, stop } of watches) {
      stop();
      expect(errors).toEqual([]);
    }
  });

  it('gives up once where it is silent, and where nothing listens', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const watches = [watch(`postgres://a@127.0.0.1:${port}/a`, 50), watch('postgres://a@127.0.0.1:1/a', 50)];
    for (const { errors } of watches)
      await eventually(
        async () => expect(errors).toEqual([expect.objectContaining({ code: 'ETIMEDOUT' })]),
        10_000,
      );
    await sleep(200);
    expect(watches.map(({ errors }) => errors.length)).toEqual([1, 1]);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});
