import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fastDirectory } from '../support/fast-directory.js';
import { startProcess } from '../support/service-process.js';

/** Far less than the 72 s for which a client may keep a connection. */
const SOON_MS = 20_000;

describe('a service that is told to stop', () => {
  it('answers what is under way, and then waits for nobody who keeps the connection', async () => {
    const dataDir = join(fastDirectory(), `reckoner-shut-down-${process.pid}`);
    const service = await startProcess({ RECKONER_DATA_DIR: dataDir, PORT: '0' });
    const socket = connect(Number(new URL(service.address!).port), '127.0.0.1');
    const answered = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.write(
      'POST /api/v1/predictions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{',
    );
    await sleep(500);
    const stopped = service.stop();
    await sleep(500);
    socket.write('}');
    expect(await answered).toMatch(/^HTTP\/1\.1 401 /);
    const inTime = await Promise.race([stopped.then(() => true), sleep(SOON_MS, false, { ref: false })]);
    socket.destroy();
    await stopped;
    rmSync(dataDir, { recursive: true, force: true });
    expect(inTime).toBe(true);
  }, 120_000);
});
