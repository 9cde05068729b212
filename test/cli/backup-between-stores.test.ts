import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ledgerNdjson } from '../../src/exports/ledger-ndjson.js';
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { checkScores } from '../../src/scores/check-scores.js';
import { fastDirectory } from '../support/fast-directory.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { runCli } from './run-cli.js';

type Store = Record<string, string>;

describe('a backup', () => {
  let directory: string;
  let server: OwnPostgres;
  let embedded: Store;
  let onServer: Store;
  let embeddedAgain: Store;
  /** The last checkpoint of the first store. */
  let kept: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(fastDirectory(), 'reckoner-restored-'));
    chmodSync(directory, 0o755);
    server = await OwnPostgres.create(['fsync=off']);
    embedded = { RECKONER_DATA_DIR: join(directory, 'first') };
    onServer = { DATABASE_URL: server.url };
    embeddedAgain = { RECKONER_DATA_DIR: join(directory, 'second') };
  }, 60_000);
  afterAll(async () => {
    await server.remove();
    rmSync(directory, { recursive: true, force: true });
  });

  const inFile = (name: string) => join(directory, name);
  const reckoner = async (store: Store, ...args: string[]) => {
    const ended = await runCli(args, { RECKONER_COPIES: 'off', ...store });
    expect({ args, ...ended }).toMatchObject({ code: 0 });
  };
  /** What an export of the ledger says, held against the checkpoint. */
  const exported = async (store: Store, name: string) => {
    await reckoner(store, 'export', 'ledger', '--out', inFile(name));
    return readFileSync(inFile(name), 'utf8').trimEnd().split('\n');
  };
  const verdictOn = async (lines: readonly string[]) => verifyLedger(allOf(lines), { against: kept });
  const onTheServer = async <T>(work: (store: DataSource) => Promise<T>): Promise<T> => {
    const store = await openDataSource(server.url, []);
    return work(store).finally(() => store.destroy());
  };
  const ledgerOf = async (store: DataSource) => {
    const parts = [];
    for await (const part of ledgerNdjson(store)) parts.push(part);
    return parts.join('').trimEnd().split('\n');
  };

  it('goes from the embedded store to a server and back, each time into a ledger that verifies and goes on', async () => {
    await reckoner(embedded, 'import', 'demo/predictions.csv');
    // The one before has sealed what was imported.
    await exported(embedded, 'unsealed.ndjson');
    const first = await exported(embedded, 'first.ndjson');
    kept = (JSON.parse(first[0]!) as { checkpoint: string }).checkpoint;
    expect(kept).toContain('reckoner/');
    await reckoner(embedded, 'backup', inFile('first.backup'));
    await reckoner(onServer, 'restore', inFile('first.backup'));
    await reckoner(onServer, 'backup', inFile('second.backup'));
    await reckoner(embeddedAgain, 'restore', inFile('second.backup'));
    const said = [
      '--author',
      'Ada',
      '--said',
      '2024-12-06',
      '--deadline',
      '2025-06-30',
      '--probability',
      '0.4',
    ];
    await reckoner(embeddedAgain, 'log', 'It rains', ...said);
    const last = await exported(embeddedAgain, 'last.ndjson');

    const { entries } = await verdictOn(first);
    const goneOn = await verdictOn(last);
    expect(goneOn.problem).toBeNull();
    expect(goneOn.entries).toBeGreaterThan(entries);
    await onTheServer(async (store) => {
      expect(await verdictOn(await ledgerOf(store))).toMatchObject({ problem: null, entries });
      expect(await checkScores(store)).toMatchObject({ differences: [], totals: [] });
    });
  }, 240_000);

  it('of a ledger that was altered does not hide it', async () => {
    await onTheServer(async (store) => {
      await store.transaction(async (tx) => {
        await tx.query('SET LOCAL session_replication_role = replica');
        await tx.query(
          `UPDATE ledger_entry SET actor = 'somebody else' WHERE id = (SELECT min(id::text)::uuid FROM ledger_entry)`,
        );
      });
      const altered = await ledgerOf(store);
      expect((await verdictOn(altered)).problem).not.toBeNull();
    });
  });
});

async function* allOf(lines: readonly string[]) {
  yield* lines;
}
