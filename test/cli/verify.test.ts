import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerLine } from '../../src/ledger/verify/ledger-lines.js';
import { contents, exported } from '../ledger/exported-ledger.js';
import { runHere } from './run-here.js';

describe('reckoner verify', () => {
  let directory: string;
  let path: string;
  const lines = exported();
  const inFile = (name: string, text: string) => {
    const file = join(directory, name);
    writeFileSync(file, text);
    return file;
  };
  const ledgerFile = (name: string, of: readonly string[]) => inFile(name, `${of.join('\n')}\n`);

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'reckoner-verify-'));
    path = ledgerFile('ledger.ndjson', lines);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('tells that a ledger is whole, and what that is worth', async () => {
    const { code, stdout } = await runHere('verify', path);
    expect(code).toBe(0);
    expect(stdout).toContain('40 entries of reckoner/0a1b2c3d and 6 checkpoints verify.');
    expect(stdout).toContain('only a checkpoint shows');
  });

  it('holds it against a checkpoint that was kept', async () => {
    const { checkpoint } = JSON.parse(lines[7]!) as LedgerLine;
    const kept = inFile('kept.txt', checkpoint!);
    const { code, stdout } = await runHere('verify', path, '--against', kept);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('nothing before it has changed'),
    });
    const rewritten = ledgerFile(
      'rewritten.ndjson',
      exported(contents.with(2, { payload: { probability: 99 } })),
    );
    expect((await runHere('verify', rewritten)).code).toBe(0);
    expect((await runHere('verify', rewritten, '--against', kept)).code).toBe(6);
  });

  it('names the first entry that is wrong, and ends with 6', async () => {
    const bad = ledgerFile('bad.ndjson', lines.toSpliced(10 + 1, 1));
    const { code, stdout, stderr } = await runHere('verify', bad);
    expect({ code, stderr }).toEqual({ code: 6, stderr: 'The ledger does not verify\n' });
    expect(stdout).toBe('Entry 10: entry 11 stands where 10 belongs.\n');
    const json = await runHere('verify', bad, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ sealed: 10, problem: { seq: 10 } });
  });

  it('ends with 6 for a file that is something else, and with 2 for one that is not there', async () => {
    expect((await runHere('verify', inFile('other.txt', 'Hello\n'))).code).toBe(6);
    const { code, stderr } = await runHere('verify', join(directory, 'nowhere'));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('cannot be read') });
  });
});
