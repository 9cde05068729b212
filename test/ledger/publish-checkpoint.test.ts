import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { appendLedgerEntry } from '../../src/ledger/append-ledger-entry.js';
import { publishCheckpoint } from '../../src/ledger/publish-checkpoint.js';
import { SendCheckpointJob } from '../../src/ledger/send-checkpoint.job.js';
import { sealEntries } from '../../src/ledger/seal-entries.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { FetchFailure, postPublicly } from '../../src/platform/outbound/fetch-publicly.js';
import { startWeb } from '../copies/page-server.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('publishing checkpoints', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let parent: string;
  let directory: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await openDataSource(database.url, []);
    parent = mkdtempSync(join(tmpdir(), 'reckoner-checkpoints-'));
    directory = join(parent, 'kept');
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    rmSync(parent, { recursive: true, force: true });
  });

  const publish = () => publishCheckpoint(dataSource.manager, directory);
  const write = async () => {
    const record = { stream: 'test:1', actor: 'test', kind: 'test.written', payload: {} };
    await dataSource.transaction((tx) => appendLedgerEntry(tx, record));
    await dataSource.transaction('READ COMMITTED', sealEntries);
  };
  const newest = async (): Promise<string> =>
    (await dataSource.query('SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1'))[0].note;

  it('does nothing while nothing is sealed', async () => {
    expect(await publish()).toBeNull();
  });

  it('keeps each as a file of its own, as it was signed', async () => {
    await write();
    const first = await newest();
    const path = await publish();
    expect(path).toBe(join(directory, '0000000001.checkpoint'));
    await write();
    await publish();
    expect(readdirSync(directory).toSorted()).toEqual(['0000000001.checkpoint', '0000000002.checkpoint']);
    expect(readFileSync(path!, 'utf8')).toBe(first);
    expect(readFileSync(join(directory, '0000000002.checkpoint'), 'utf8')).toBe(await newest());
  });

  it('never writes a file again', async () => {
    const path = join(directory, '0000000002.checkpoint');
    writeFileSync(path, 'kept by somebody');
    expect(await publish()).toBe(path);
    expect(readFileSync(path, 'utf8')).toBe('kept by somebody');
  });

  it('is sent as it was signed to whoever keeps it', async () => {
    const web = await startWeb();
    const job = new SendCheckpointJob(dataSource, `${web.url}/kept`, (url, note) =>
      postPublicly(url, note, { isAllowed: (address) => address === '127.0.0.1' }),
    );
    await job.prepare({ id: 'task-1' });
    web.stop();
    expect(web.sent).toEqual([{ type: 'text/plain; charset=utf-8', body: await newest() }]);
    await expect(job.prepare({ id: 'task-1' })).rejects.toBeInstanceOf(FetchFailure);
  });

  it('is sent to nobody inside', async () => {
    const job = new SendCheckpointJob(dataSource, 'http://127.0.0.1:1/');
    await expect(job.prepare({ id: 'task-1' })).rejects.toMatchObject({ problem: 'not-public' });
  });
});
