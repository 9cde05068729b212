import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastDirectory } from '../support/fast-directory.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';
import { runCli } from './run-cli.js';
import { runHere } from './run-here.js';

const CSV = `question,deadline,outcome,author,said_at,probability
It rains,2024-06-30,yes,Ada,2024-01-01,0.7
It snows,2024-06-30,no,Bob,2024-01-01,0.2
`;

describe('reckoner export', () => {
  let service: Service;
  let directory: string;
  // The engine may run as another account, which cannot look into the directory of files.
  const dataDir = join(fastDirectory(), `reckoner-export-${process.pid}`);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'reckoner-export-'));
    service = await startService();
    await importCsv(service.url, CSV);
  });
  afterAll(async () => {
    await service.stop();
    for (const path of [directory, dataDir]) rmSync(path, { recursive: true, force: true });
  });

  const reckoner = (...args: string[]) => runHere('--server', service.url, 'export', ...args);
  const served = async (file: string) => (await fetch(`${service.url}/api/v1/exports/${file}`)).text();

  it('prints what the API serves', async () => {
    const { code, stdout } = await reckoner('forecasts');
    expect(code).toBe(0);
    expect(stdout).toBe(await served('forecasts.csv'));
    for (const what of ['questions', 'statements'])
      expect((await reckoner(what)).stdout).toBe(await served(`${what}.csv`));
    expect((await reckoner('ledger')).stdout).toBe(await served('ledger.ndjson'));
  });

  it('writes a new file, and leaves one that is there alone', async () => {
    const path = join(directory, 'segments.csv');
    const { code, stdout } = await reckoner('scored-segments', '--author', 'ada', '--out', path);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(',Ada,,');
    expect((await reckoner('scored-segments', '--out', path)).code).toBe(4);
    expect(readFileSync(path, 'utf8').trimEnd().split('\r\n')).toEqual(lines);
  });

  it('ends with 2 when it is told to export something else, and with 3 when the API refuses', async () => {
    expect((await reckoner('nothing')).code).toBe(2);
    const path = join(directory, 'none.csv');
    const { code, stderr } = await reckoner('scored-segments', '--author', 'nobody', '--out', path);
    expect(code).toBe(3);
    expect(stderr).toContain('nobody');
    expect(existsSync(path)).toBe(false);
    expect((await reckoner('forecasts', '--rule', 'last')).code).toBe(3);
  });

  it('works on the store of this machine, and what it writes can be imported', async () => {
    const local = (...args: string[]) => runCli(['--data-dir', dataDir, ...args]);
    const [first, second] = [join(directory, 'first.csv'), join(directory, 'second.csv')];
    writeFileSync(first, CSV);
    expect((await local('import', first)).code).toBe(0);
    expect(await local('export', 'forecasts', '--out', second)).toMatchObject({ code: 0 });
    const { stdout } = await local('import', second, '--collection', 'copy', '--json');
    expect(JSON.parse(stdout).rows).toMatchObject({ added: 2, rejected: 0 });
  });
});
