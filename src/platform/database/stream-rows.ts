import type { DataSource, EntityManager } from 'typeorm';

const BATCH = 1000;
/** Sorting a large store before the first row comes takes longer than a page may. */
const STATEMENT_TIMEOUT = '10min';

/** Reads the rows of a query, so many at a time. */
export type ReadRows = <T>(sql: string, parameters: readonly unknown[]) => AsyncGenerator<T[]>;

/**
 * Gives what `work` makes of rows that it reads in one snapshot, without ever holding all of them. The connection is
 * free again when the last is taken, or the reader stops.
 */
export async function* streamRows<T>(
  dataSource: DataSource,
  work: (read: ReadRows, tx: EntityManager) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const runner = dataSource.createQueryRunner();
  const read: ReadRows = async function* <R>(sql: string, parameters: readonly unknown[]) {
    await runner.query(`DECLARE streamed NO SCROLL CURSOR FOR ${sql}`, [...parameters]);
    for (;;) {
      const rows = (await runner.query(`FETCH ${BATCH} FROM streamed`)) as R[];
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) break;
    }
    await runner.query('CLOSE streamed');
  };
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query(`SET LOCAL statement_timeout = '${STATEMENT_TIMEOUT}'`);
    yield* work(read, runner.manager);
    await runner.commitTransaction();
  } finally {
    try {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
    } finally {
      await runner.release();
    }
  }
}
