import { DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { StartupError } from '../startup-error.js';
import { rightsOf } from './grant-rights.js';
import { connect } from './open-data-source.js';

const OLDEST_SERVER = 150_000;

/**
 * Brings a database to the newest schema; safe to run from several processes at once.
 * @param url a PostgreSQL ≥ 15 connection string whose role may create tables
 * @param applicationUrl the same database under the role of the application, which is given its rights
 * @throws StartupError when the server is too old or out of reach, or refuses a step
 */
export async function runMigrations(url: string, applicationUrl = url): Promise<void> {
  const dataSource = new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'all' });
  await connect(dataSource);
  const lock = dataSource.createQueryRunner();
  try {
    await refuseOldServer(lock);
    await lock.query(`SELECT pg_advisory_lock(hashtext('reckoner migrations'))`);
    await dataSource.runMigrations();
    if (applicationUrl !== url) await grantRights(lock, await roleOf(applicationUrl));
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    throw new StartupError(`The schema of the database could not be brought up to date: ${error.message}`);
  } finally {
    // The lock belongs to the session, which ends here.
    await lock.release();
    await dataSource.destroy();
  }
}

/** Nothing to do where the application is the owner itself. */
async function grantRights(owner: QueryRunner, role: string): Promise<void> {
  const [row] = (await owner.query('SELECT quote_ident($1) AS role, $1 = current_user AS "isOwner"', [
    role,
  ])) as { role: string; isOwner: boolean }[];
  if (!row!.isOwner) await owner.query(rightsOf(row!.role));
}

async function roleOf(url: string): Promise<string> {
  const dataSource = await connect(new DataSource({ type: 'postgres', url }));
  try {
    const [row] = await dataSource.query<{ role: string }[]>('SELECT current_user AS role');
    return row!.role;
  } finally {
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
