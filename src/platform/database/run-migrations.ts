import { DataSource, QueryFailedError } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { StartupError } from '../startup-error.js';
import { connect } from './open-data-source.js';

const OLDEST_SERVER = 150_000;

/**
 * Brings a database to the newest schema; safe to run from several processes at once.
 * @param url a PostgreSQL ≥ 15 connection string whose role may create tables
 * @throws StartupError when the server is too old or out of reach, or refuses a step
 */
export async function runMigrations(url: string): Promise<void> {
  const dataSource = new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'all' });
  await connect(dataSource);
  const lock = dataSource.createQueryRunner();
  try {
    await refuseOldServer(lock);
    await lock.query(`SELECT pg_advisory_lock(hashtext('reckoner migrations'))`);
    await dataSource.runMigrations();
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    throw new StartupError(`The schema of the database could not be brought up to date: ${error.message}`);
  } finally {
    // The lock belongs to the session, which ends here.
    await lock.release();
    await dataSource.destroy();
  }
}

async function refuseOldServer(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
  const [row] = (await runner.query('SHOW server_version_num')) as { server_version_num: string }[];
  if (Number(row?.server_version_num) < OLDEST_SERVER) {
    throw new StartupError(
      `The database server is too old (${row?.server_version_num}): PostgreSQL 15 or newer is needed`,
    );
  }
}
