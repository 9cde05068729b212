import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EmbeddedOptions } from '../../src/platform/database/embedded-postgres.js';
import { isRunning } from '../../src/platform/database/process-identity.js';
import { EmbeddedFixture, query } from './embedded-fixture.js';

const fixture = new EmbeddedFixture();

describe('an embedded database', () => {
  it('starts on a fresh directory, durable and without a network port', async () => {
    const { url, adopted, pid } = await fixture.start();
    expect(adopted).toBe(false);
    expect(isRunning(pid)).toBe(true);
    expect(await query(url, 'SELECT current_database()')).toEqual(['reckoner']);
    expect(await query(url, `SELECT current_setting('fsync'), current_setting('listen_addresses')`)).toEqual([
      'on',
      '',
    ]);
    expect(await query(url, `SELECT lower('ÉCRIT')`)).toEqual(['écrit']);
  });

  it('starts where the path is too long for a socket', async () => {
    const deep = join(fixture.dataDir, 'a'.repeat(100));
    const { url } = await fixture.start({ dataDir: deep });
    expect(await query(url, 'SELECT 1')).toEqual([1]);
  });

  it('starts under a umask that keeps others out', async () => {
    const umask = process.umask(0o077);
    try {
      const { url } = await fixture.start({ dataDir: join(fixture.dataDir, 'private') });
      expect(await query(url, 'SELECT 1')).toEqual([1]);
    } finally {
      process.umask(umask);
    }
  });

  it('ends when it is stopped, and keeps its data for the next start', async () => {
    const first = await fixture.start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    const { pid } = first;
    await first.stop();
    expect(isRunning(pid)).toBe(false);
    const second = await fixture.start();
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([7]);
  });

  it('is shared by a second process, which does not end it', async () => {
    const owner = await fixture.start();
    const guest = await fixture.fork();
    expect(guest).toMatchObject({ adopted: true, url: owner.url, serverPid: owner.pid });
    await guest.stop();
    expect(await query(owner.url, 'SELECT 1')).toEqual([1]);
  });

  it('is started by exactly one of three processes that want it at once', async () => {
    const users = await Promise.all([fixture.fork(), fixture.fork(), fixture.fork()]);
    expect(users.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect(new Set(users.map(({ serverPid }) => serverPid)).size).toBe(1);
    for (const { url } of users) expect(await query(url, 'SELECT 1')).toEqual([1]);
  });
});

describe('exclusive use', () => {
  it('is refused to a second process, naming the first', async () => {
    const first = await fixture.fork('exclusive');
    await expect(fixture.start({ exclusive: true })).rejects.toMatchObject({
      name: 'StartupError',
      message: `Already served by process ${first.pid}: stop it, or choose another data directory`,
    });
  });

  it('is refused while the first shares the server of a third', async () => {
    await fixture.fork();
    const first = await fixture.fork('exclusive');
    await expect(fixture.start({ exclusive: true })).rejects.toThrow(
      `Already served by process ${first.pid}:`,
    );
  });

  it('does not keep others from sharing the server', async () => {
    await fixture.fork('exclusive');
    expect((await fixture.start()).adopted).toBe(true);
  });

  it('passes on when its holder is killed', async () => {
    const first = await fixture.fork('exclusive');
    await first.kill();
    expect((await fixture.start({ exclusive: true })).adopted).toBe(false);
  });

  it('goes to exactly one of three processes that want it at once', async () => {
    const users = await Promise.all([
      fixture.fork('exclusive'),
      fixture.fork('exclusive'),
      fixture.fork('exclusive'),
    ]);
    const [winner, ...others] = users.filter(({ refusal }) => refusal === undefined);
    expect(others).toEqual([]);
    const refusals = users.map(({ refusal }) => refusal).filter((refusal) => refusal !== undefined);
    expect(refusals).toHaveLength(2);
    for (const refusal of refusals) expect(refusal).toContain(`Already served by process ${winner!.pid}:`);
    expect(await query(winner!.url, 'SELECT 1')).toEqual([1]);
  });
});

describe('a start is refused in one line', () => {
  async function refusal(options: Partial<EmbeddedOptions> = {}): Promise<string> {
    const error: Error = await fixture.start(options).then(
      () => new Error('it started'),
      (reason) => reason,
    );
    expect(error.name).toBe('StartupError');
    expect(error.message).not.toContain('\n');
    return error.message;
  }

  it('where the data directory cannot be made', async () => {
    const file = join(fixture.dataDir, 'file');
    writeFileSync(file, '');
    expect(await refusal({ dataDir: join(file, 'data') })).toContain(
      `Cannot write to the data directory ${file}/data`,
    );
  });

  it('where the data is of another major version', async () => {
    await (await fixture.start()).stop();
    writeFileSync(join(fixture.dataDir, 'cluster', 'PG_VERSION'), '17\n');
    expect(await refusal()).toContain('was written by PostgreSQL 17 and this is 18');
  });

  it('where the socket directory is open to others', async () => {
    mkdirSync(join(fixture.dataDir, 'run'), { mode: 0o777 });
    expect(await refusal()).toContain(`${fixture.dataDir}/run is not a private directory`);
  });

  it('where PostgreSQL itself refuses, with its reason', async () => {
    await (await fixture.start()).stop();
    writeFileSync(join(fixture.dataDir, 'cluster', 'postgresql.conf'), 'no_such_setting = 1\n');
    expect(await refusal()).toContain('contains errors');
  });
});
