import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource, EntityManager } from 'typeorm';
import { afterRequest } from '../http/request-context.js';

const BATCH = 1000;
/** Sorting a large store before the first row comes takes longer than a page may. */
const STATEMENT_TIMEOUT = '10min';

type Chunk = string | Uint8Array;

/** One moment of the record. Of its readings one at a time may be under way. */
export interface Snapshot {
  tx: EntityManager;
  /** The rows of a query, so many at a time. */
  read: <T>(sql: string, parameters: readonly unknown[]) => AsyncGenerator<T[]>;
  /** What a `COPY … TO STDOUT` gives, which binds no values. */
  copy: (sql: string) => AsyncIterable<Uint8Array>;
}

/**
 * A file of what `work` makes of one snapshot, as fast as it is taken and without ever holding all of it. The connection
 * is free again when the last is taken; where its taker leaves before, it is closed, and what runs on it ends.
 */
export function streamRows(
  dataSource: DataSource,
  work: (snapshot: Snapshot) => AsyncIterable<Chunk>,
): Readable {
  const file = new PassThrough();
  const chunks = () => snapshotChunks(dataSource, work, file);
  // Whoever takes the file is told of its errors.
  afterRequest(() => pipeline(chunks, file)).catch(() => {});
  return file;
}

async function* snapshotChunks(
  dataSource: DataSource,
  work: (snapshot: Snapshot) => AsyncIterable<Chunk>,
  file: Readable,
): AsyncGenerator<Chunk> {
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as PoolClient & { end(): Promise<void> };
  let backend: number | null = null;
  const leave = () => void client.end().catch(() => {});
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query(`SET LOCAL statement_timeout = '${STATEMENT_TIMEOUT}'`);
    const [{ pid }] = (await runner.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
    backend = pid;
    if (file.destroyed) return;
    file.once('close', leave);
    yield* work({
      tx: runner.manager,
      read: (sql, parameters) => readBatches(runner.manager, sql, parameters),
      copy: (sql) => client.query(copyTo(sql)),
    });
    await runner.commitTransaction();
    backend = null;
    file.off('close', leave);
  } finally {
    if (backend !== null) await client.end().catch(() => {});
    await runner.release();
    // A backend that is sorting would not see before its first row that nobody listens any more.
    if (backend !== null) await dataSource.query('SELECT pg_cancel_backend($1)', [backend]).catch(() => {});
  }
}

async function* readBatches<T>(
  tx: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): AsyncGenerator<T[]> {
  await tx.query(`DECLARE streamed NO SCROLL CURSOR FOR ${sql}`, [...parameters]);
  for (;;) {
    const rows = await tx.query<T[]>(`FETCH ${BATCH} FROM streamed`);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) break;
  }
  await tx.query('CLOSE streamed');
}
