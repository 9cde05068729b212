import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { CommandFailure, exitCodes } from '../failures.js';
import type { BackupHeader } from './backup-format.js';
import { readLines } from './backup-lines.js';
import { inTransaction } from './in-transaction.js';
import { copyTarget, readMigrations, readTables } from './store-tables.js';
import { verifyBackup } from './verify-backup.js';

/** What appears in a store by itself does not make it a used one: recurring tasks, and the link for the first admin. */
const BY_ITSELF = ['task', 'setup_link'];

/**
 * Fills an empty store from a backup: wholly, or not at all.
 * @throws CommandFailure when the backup is damaged or of another version, or the store holds something already
 */
export async function restoreBackup(dataSource: DataSource, path: string): Promise<BackupHeader> {
  const header = await verifyBackup(path);
  await inTransaction(dataSource, 'READ COMMITTED', async ({ runner, client }) => {
    await refuseOtherVersion(runner, header);
    await claimEmptyStore(runner);
    await load(client, header, path);
  });
  return header;
}

async function refuseOtherVersion(runner: QueryRunner, header: BackupHeader): Promise<void> {
  const ours = await readMigrations(runner);
  const isSame =
    ours.length === header.migrations.length && ours.every((name, i) => name === header.migrations[i]);
  if (isSame) return;
  const message = `The backup was written by another version of Reckoner (${header.migrations.at(-1)}, here ${ours.at(-1)})`;
  throw new CommandFailure(exitCodes.rejected, message);
}

/** Locks every table, so that nobody else fills the store meanwhile. */
async function claimEmptyStore(runner: QueryRunner): Promise<void> {
  const names = (await readTables(runner)).map(({ name }) => `"${name}"`);
  await runner.query(`LOCK TABLE ${names.join(', ')} IN ACCESS EXCLUSIVE MODE`);
  for (const name of names.filter((name) => !isByItself(name))) {
    const rows = (await runner.query(`SELECT FROM ${name} LIMIT 1`)) as unknown[];
    if (rows.length === 0) continue;
    throw new CommandFailure(
      exitCodes.conflict,
      'The store is not empty: restore into a new one (see --data-dir)',
    );
  }
  for (const name of names.filter(isByItself)) await runner.query(`DELETE FROM ${name}`);
}

const isByItself = (quoted: string): boolean => BY_ITSELF.includes(quoted.slice(1, -1));

async function load(client: PoolClient, { tables }: BackupHeader, path: string): Promise<void> {
  const lines = readLines(path);
  try {
    await lines.next(); // the header
    for (const table of tables) {
      const copy = client.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`));
      await pipeline(Readable.from(take(lines, table.rows)), copy);
    }
  } finally {
    await lines.return(undefined);
  }
}

async function* take(lines: AsyncGenerator<Buffer>, count: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < count; i++) yield (await lines.next()).value as Buffer;
}
