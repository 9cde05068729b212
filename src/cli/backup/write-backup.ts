import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { makeNewFile } from '../new-file.js';
import { type BackupHeader, FORMAT, FORMAT_VERSION } from './backup-format.js';
import { inTransaction } from './in-transaction.js';
import { copyTarget, readMigrations, readTables } from './store-tables.js';

const PRIVATE = 0o600;

/**
 * Writes every table, as of one moment, into a new file that only its owner may read.
 * @throws CommandFailure when the file exists already or cannot be made
 */
export async function writeBackup(dataSource: DataSource, path: string): Promise<BackupHeader> {
  const file = await makeNewFile(path, PRIVATE);
  try {
    return await inTransaction(dataSource, 'REPEATABLE READ', async ({ runner, client }) => {
      const header = await describe(runner);
      await pipeline(sealed(dump(client, header)), createGzip(), file);
      return header;
    });
  } catch (error) {
    file.destroy();
    await rm(path, { force: true });
    throw error;
  }
}

async function describe(runner: QueryRunner): Promise<BackupHeader> {
  const tables = [];
  for (const table of await readTables(runner)) {
    const [counted] = (await runner.query(`SELECT count(*)::int AS rows FROM "${table.name}"`)) as {
      rows: number;
    }[];
    tables.push({ ...table, rows: counted!.rows });
  }
  const [clock] = (await runner.query('SELECT now() AS now')) as { now: Date }[];
  const migrations = await readMigrations(runner);
  return { format: FORMAT, version: FORMAT_VERSION, takenAt: clock!.now.toISOString(), migrations, tables };
}

async function* dump(client: PoolClient, header: BackupHeader): AsyncGenerator<Buffer> {
  yield Buffer.from(`${JSON.stringify(header)}\n`);
  for (const table of header.tables) yield* client.query(copyTo(`COPY ${copyTarget(table)} TO STDOUT`));
}

async function* sealed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  yield Buffer.from(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
}
