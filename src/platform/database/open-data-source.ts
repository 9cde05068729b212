import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { StartupError } from '../startup-error.js';
import { PoolWatch } from './watch-pool.js';

/** How long one statement may run before the server ends it. Imports and recomputation set their own. */
const STATEMENT_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 5_000;

// A civil date has no time zone, so it stays the text it is.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/**
 * Opens the pool that the whole process shares.
 * @param url PostgreSQL connection string
 * @throws StartupError when the database cannot be reached
 */
export async function openDataSource(
  url: string,
  entities: MixedList<Function | string | EntitySchema>,
): Promise<DataSource> {
  const watch = new PoolWatch(url);
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    poolSize: 10,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    applicationName: 'reckoner',
    extra: {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 60_000,
      onConnect: watch.watchClient,
    },
  });
  await connect(dataSource);
  watch.watchPool((dataSource.driver as PostgresDriver).master as pg.Pool);
  return dataSource;
}

/** @throws StartupError when the database cannot be reached */
export async function connect(dataSource: DataSource): Promise<DataSource> {
  try {
    return await dataSource.initialize();
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    // A host with several addresses gives an error for each, and no message.
    throw new StartupError(`Cannot reach the database: ${message || code}`);
  }
}
