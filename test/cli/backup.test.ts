import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { BackupHeader } from '../../src/cli/backup/backup-format.js';
import { restoreBackup } from '../../src/cli/backup/restore-backup.js';
import { writeBackup } from '../../src/cli/backup/write-backup.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { checkScores } from '../../src/scores/check-scores.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Service, startService } from '../support/service.js';
import { runHere } from './run-here.js';

const ODD_TEXT = 'A tab\there, a backslash \\N, a line separator \u2028, “quotes” and 雪';

describe('a backup', () => {
  let service: Service;
  let directory: string;
  let backup: string;
  let header: BackupHeader;
  let target: TestDatabase;
  let store: DataSource;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'reckoner-backup-'));
    service = await startService();
    await runHere('import', 'demo/predictions.csv', '--collection', 'demo', '--server', service.url);
    const claim = ['It rains', '--author', 'Ada', '--said', '2024-12-06', '--deadline', '2025-06-30'];
    await runHere('log', ...claim, '--phrase', 'likely', '--quote', ODD_TEXT, '--server', service.url);
    backup = join(directory, 'backup');
    header = await writeBackup(service.database, backup);
    target = await createTestDatabase();
    store = await openDataSource(target.url, []);
  });

  afterAll(async () => {
    await store.destroy();
    await target.drop();
    await service.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const changed = (change: (lines: string[]) => string[]): string => {
    const path = join(directory, 'changed');
    const lines = gunzipSync(readFileSync(backup)).toString('utf8').split('\n');
    writeFileSync(path, gzipSync(change(lines).join('\n')));
    return path;
  };

  const questionsRestored = async (): Promise<number> => {
    const [row] = await store.query<{ n: number }[]>('SELECT count(*)::int AS n FROM question');
    return row!.n;
  };

  const refused = async (path: string, why: RegExp) => {
    await expect(restoreBackup(store, path)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(why),
    });
    expect(await questionsRestored()).toBe(0);
  };

  it('is a new file that only its owner may read, with every table in it', () => {
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    const rows = Object.fromEntries(header.tables.map((table) => [table.name, table.rows]));
    expect(rows).toMatchObject({ import: 1, question_revision: 0 });
    expect(rows.forecast).toBeGreaterThan(40);
    expect(rows.score).toBeGreaterThan(0);
    expect(rows.ledger_entry).toBe(rows.ledger_payload);
  });

  it('never overwrites a file', async () => {
    await expect(writeBackup(service.database, backup)).rejects.toMatchObject({ exitCode: 4 });
    expect(readdirSync(directory)).toContain('backup');
  });

  it('is refused when it is cut short, and changes nothing', async () => {
    const path = join(directory, 'short');
    const whole = readFileSync(backup);
    writeFileSync(path, whole.subarray(0, whole.length - 20));
    await refused(path, /unexpected end of file/);
    await refused(
      changed((lines) => lines.slice(0, -3)),
      /cut short|more rows/,
    );
  });

  it('is refused when a row of it was changed, left out or added, and changes nothing', async () => {
    const rain = (line: string) => line.includes('It rains');
    await refused(
      changed((lines) => lines.map((line) => (rain(line) ? line.replace('rains', 'pours') : line))),
      /checksum/,
    );
    await refused(
      changed((lines) => lines.filter((line) => !rain(line))),
      /cut short/,
    );
    await refused(
      changed((lines) => lines.flatMap((line) => (rain(line) ? [line, line] : [line]))),
      /more rows/,
    );
  });

  it('is refused when it is no backup', async () => {
    const path = join(directory, 'text');
    writeFileSync(path, 'not a backup');
    await refused(path, /incorrect header check/);
    await refused(
      changed(() => ['{}', '']),
      /no backup/,
    );
    await refused(join(directory, 'missing'), /ENOENT/);
  });

  it('is refused by a store with other tables', async () => {
    await store.query(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later')`);
    await refused(backup, /another version/);
    await store.query(`DELETE FROM migrations WHERE name = 'Later'`);
  });

  it('restores every row as it was, and scores that agree with the record', async () => {
    await restoreBackup(store, backup);
    const again = await writeBackup(store, join(directory, 'again'));
    expect(again.tables).toEqual(header.tables);
    expect(dataOf(join(directory, 'again'))).toEqual(dataOf(backup));
    const [statement] = await store.query<{ quote: string }[]>(
      'SELECT quote FROM statement WHERE quote = $1',
      [ODD_TEXT],
    );
    expect(statement).toBeDefined();
    expect((await checkScores(store)).differences).toEqual([]);
  });

  it('is refused by a store that holds something', async () => {
    const before = await questionsRestored();
    await expect(restoreBackup(store, backup)).rejects.toMatchObject({ exitCode: 4 });
    expect(await questionsRestored()).toBe(before);
  });
});

/** The rows of a backup in a fixed order: without the header, which has the time, and the checksum of it all. */
function dataOf(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n').slice(1, -1).toSorted();
}
