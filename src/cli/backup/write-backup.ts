import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { CommandFailure, exitCodes } from '../failures.js';
import { type BackupHeader, FORMAT, FORMAT_VERSION } from './backup-format.js';
import { inTransaction } from './in-transaction.js';
import { copyTarget, readMigrations, readTables } from './store-tables.js';

/**
 * Writes every table, as of one moment, into a new file that only its owner may read.
 * @throws CommandFailure when the file exists already or cannot be made
 */
export async function writeBackup(dataSource: DataSource, path: string): Promise<BackupHeader> {
  const file = await makeFile(path);
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

async function makeFile(path: string) {
  try {
    const handle = await open(path, 'wx', 0o600);
    return createWriteStream(path, { fd: handle, flush: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new CommandFailure(exitCodes.conflict, `${path} exists already: name a new file`);
    throw new CommandFailure(exitCodes.usage, `Cannot write ${path}: ${message}`);
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
