import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runMigrations } from '../../src/platform/database/run-migrations.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { query } from './embedded-fixture.js';

async function refusal(url: string): Promise<string> {
  const error: Error = await runMigrations(url).then(
    () => new Error('it started'),
    (reason) => reason,
  );
  expect(error.name).toBe('StartupError');
  expect(error.message).not.toContain('\n');
  return error.message;
}

describe('a server database is refused in one line', () => {
  it.each(['127.0.0.1', 'localhost'])('where nothing answers at %s', async (host) => {
    expect(await refusal(`postgres://${host}:1/reckoner`)).toMatch(
      /^Cannot reach the database: .*ECONNREFUSED/,
    );
  });

  describe('on a server that answers', () => {
    const role = `reckoner_powerless_${randomBytes(6).toString('hex')}`;
    let database: TestDatabase;
    beforeEach(async () => {
      database = await createTestDatabase();
      await query(database.url, `CREATE ROLE ${role}`);
    });
    afterEach(async () => {
      await query(database.url, `DROP ROLE ${role}`);
      await database.drop();
    });

    it('where the database does not exist', async () => {
      const url = database.url.replace(/reckoner_test_\w+/, 'no_such_database');
      expect(await refusal(url)).toBe(
        'Cannot reach the database: database "no_such_database" does not exist',
      );
    });

    it('where the role may not change the schema', async () => {
      const separator = database.url.includes('?') ? '&' : '?';
      const url = `${database.url}${separator}options=${encodeURIComponent(`-c role=${role}`)}`;
      expect(await refusal(url)).toMatch(
        /^The schema of the database could not be brought up to date: permission denied/,
      );
    });
  });
});
