import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

/** One transaction, as the query runner that commits it and as the connection that COPY needs. */
export interface Copying {
  runner: QueryRunner;
  client: PoolClient;
}

/** Runs `work` in one transaction of any length: it commits everything, or nothing. */
export async function inTransaction<T>(
  dataSource: DataSource,
  isolation: 'READ COMMITTED' | 'REPEATABLE READ',
  work: (copying: Copying) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await runner.startTransaction(isolation);
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    const result = await work({ runner, client });
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
