import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { startProcess } from '../support/service-process.js';
import { EmbeddedFixture } from './embedded-fixture.js';

const fixture = new EmbeddedFixture();

/** All that the service prints when it does not start. */
async function lastWords(env: Record<string, string>): Promise<string> {
  const error: Error = await startProcess(env).then(
    () => new Error('it started'),
    (reason) => reason,
  );
  return error.message;
}

const ended = (line: string) => `The service ended with code 5: ${line}\n`;

it('says in one line that the configuration is bad', async () => {
  expect(await lastWords({ PORT: 'http' })).toMatch(/^The service ended with code 5: .*PORT.*\n$/);
});

it.each(['/dev/null', '/proc/none'])('says in one line that %s cannot be used', async (dataDir) => {
  const words = await lastWords({ RECKONER_DATA_DIR: dataDir });
  expect(words).toMatch(/^The service ended with code 5: [^\n]+\n$/);
  expect(words).toContain(`Cannot write to the data directory ${dataDir}: `);
});

it('says in one line who uses the data directory', async () => {
  const { pid } = await fixture.fork('exclusive');
  expect(await lastWords({ RECKONER_DATA_DIR: fixture.dataDir, PORT: '0' })).toBe(
    ended(`Already served by process ${pid}: stop it, or choose another data directory`),
  );
});

it('says in one line that the database server is out of reach', async () => {
  expect(await lastWords({ DATABASE_URL: 'postgres://127.0.0.1:1/reckoner' })).toBe(
    ended('Cannot reach the database: connect ECONNREFUSED 127.0.0.1:1'),
  );
});

it('says in one line that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  try {
    expect(await lastWords({ RECKONER_DATA_DIR: fixture.dataDir, PORT: String(port) })).toBe(
      ended(`Port ${port} is taken: set PORT to another one, or 0 for any free one`),
    );
  } finally {
    other.close();
  }
});

it('ends when told to, though somebody holds a connection over which nothing was asked', async () => {
  const service = await startProcess({ RECKONER_DATA_DIR: fixture.dataDir, PORT: '0' });
  const socket = connect(Number(new URL(service.address!).port), '127.0.0.1');
  await once(socket, 'connect');
  const hungUp = once(socket, 'close');
  await fetch(`${service.address}/health/live`);
  await Promise.all([service.stop(), hungUp]);
}, 30_000);
