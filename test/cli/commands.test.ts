import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paragraph } from '../support/passage.js';
import { type Service, startService } from '../support/service.js';
import { runHere } from './run-here.js';

const claim = ['--author', 'Ada', '--said', '2024-12-06', '--deadline', '2025-06-30'];

describe('the command line against a server', () => {
  let service: Service;
  let directory: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'reckoner-cli-'));
    service = await startService();
  });

  afterAll(async () => {
    await service.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const reckoner = (...args: string[]) => runHere('--server', service.url, ...args);

  const logged = async (text: string): Promise<string> => {
    const { stdout } = await reckoner('log', text, ...claim, '--probability', '0.4', '--json');
    return JSON.parse(stdout).question.id;
  };

  const csv = (name: string, ...lines: string[]): string => {
    const path = join(directory, name);
    writeFileSync(path, ['question,deadline,author,said_at,probability', ...lines, ''].join('\n'));
    return path;
  };

  it('ends with 2 and an explanation on a usage error', async () => {
    const { code, stdout, stderr } = await reckoner('log', 'It rains', ...claim, '--probability', 'likely');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Write it as 0.4 or 40%.');
    expect((await reckoner('nonsense')).code).toBe(2);
    expect((await reckoner('due', '--data-dir', directory)).code).toBe(2);
    expect((await reckoner('backup', join(directory, 'backup'))).code).toBe(2);
  });

  it('ends with 3 and every field that is wrong when the API rejects the input', async () => {
    const { code, stdout, stderr } = await reckoner(
      'log',
      'It rains',
      ...claim,
      '--probability',
      '1.4',
      '--url',
      'x',
    );
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('probability: must be a number from 0 to 1');
    expect(stderr).toContain('url: must be a full http:// or https:// address');
    expect((await reckoner('show', 'nobody')).code).toBe(3);
  });

  it('logs a line that says it all', async () => {
    const line = 'The yard delivers its hull by mid-2027 @Vask via Harbour Radio 70% #navy';
    const { code, stdout } = await reckoner('log', line, '--said', '2026-11-01');
    expect(code).toBe(0);
    expect(stdout).toContain('The yard delivers its hull');
    expect(stdout).toContain('last moment 2027-06-30, 24:00 UTC');
    const words = await reckoner(
      'log',
      'It hails',
      '--author',
      'Ada',
      '--said',
      '2024-12-06',
      '--probability',
      '0.4',
      '--deadline-phrase',
      'by mid-2025',
      '--json',
    );
    expect(JSON.parse(words.stdout).question.deadlineAt).toBe('2025-07-01T00:00:00.000Z');
    const vague = await reckoner('log', 'The yard closes soon @Vask 70%');
    expect(vague.code).toBe(3);
    expect(vague.stderr).toContain('A suggestion of ours');
    expect((await reckoner('log')).code).toBe(2);
  });

  it('lists the predictions of a text or a page', async () => {
    const file = join(directory, 'report.txt');
    writeFileSync(file, paragraph);
    const { code, stdout } = await reckoner(
      'capture',
      file,
      '--published',
      '2026-11-14',
      '--source',
      'Corran Institute',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('The first Halberd battery will be on duty there');
    expect(stdout).toContain('2027-06-30, 24:00 UTC');
    const page = join(directory, 'report.html');
    writeFileSync(page, `<html><body><article><p>${paragraph}</p></article></body></html>`);
    const json = await reckoner('capture', page, '--published', '2026-11-14', '--json');
    expect(JSON.parse(json.stdout).candidates[0]).toMatchObject({
      phrase: 'could',
      deadline: { on: '2027-06-30' },
    });
    expect((await reckoner('capture', join(directory, 'nowhere.txt'))).code).toBe(2);
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0xff]));
    expect((await reckoner('capture', file)).stderr).toContain('no text in UTF-8');
  });

  it('ends with 4 when a question was ruled already, and corrects it when told which ruling', async () => {
    const id = await logged('It rains in Berlin');
    expect((await reckoner('resolve', id, 'yes')).code).toBe(0);
    const again = await reckoner('resolve', id, 'no');
    expect(again.code).toBe(4);
    expect(again.stderr).toContain('ruled already');
    const corrected = await reckoner('resolve', id, 'no', '--correct', '1', '--json');
    expect(JSON.parse(corrected.stdout)).toMatchObject({ version: 2, outcome: 'no' });
    expect((await reckoner('resolve', id, 'yes', '--correct', '1')).code).toBe(4);
  });

  it('disputes a ruling, takes that back, and confirms what somebody else ruled', async () => {
    const id = await logged('It rains in Bonn');
    expect((await reckoner('dispute', id, 'Too early')).code).toBe(4);
    await reckoner('resolve', id, 'yes');
    const disputed = await reckoner('dispute', id.slice(0, 35), 'It only hailed', '--version', '1');
    expect({ code: disputed.code, stdout: disputed.stdout }).toMatchObject({ code: 0 });
    expect(disputed.stdout).toMatch(/disputed +by .*: It only hailed/);
    expect((await reckoner('dispute', id)).stderr).toContain('reason');
    const takenBack = await reckoner('dispute', id, '--take-back', '--json');
    expect(JSON.parse(takenBack.stdout)).toMatchObject({ disputed: false, reviews: [] });
    // Whoever ruled cannot confirm it.
    expect((await reckoner('confirm', id)).code).toBe(3);
    expect((await reckoner('confirm', id, '--version', '7')).code).toBe(4);
    const made = await reckoner('token', 'create', '--role', 'resolver', '--name', 'second', '--json');
    const confirmed = await reckoner('--token', JSON.parse(made.stdout).token, 'confirm', id, '--json');
    expect(JSON.parse(confirmed.stdout).reviews).toMatchObject([{ verdict: 'confirmed' }]);
  });

  it('refuses the beginning of an id that several questions share, or none', async () => {
    const first = await logged('It snows in Rome');
    const second = await logged('It snows in Oslo');
    const shared = first.split('').findIndex((character, i) => character !== second[i]);
    const several = await reckoner('resolve', first.slice(0, shared), 'yes');
    expect(several.code).toBe(3);
    expect(several.stderr).toContain(first);
    expect(several.stderr).toContain(second);
    expect((await reckoner('resolve', 'ffffffff', 'yes')).code).toBe(3);
    expect((await reckoner('resolve', 'rome', 'yes')).code).toBe(2);
  });

  it('adds a forecast to a question that is named, and a sibling only with a deadline', async () => {
    const id = await logged('It thaws in Graz');
    const said = ['--author', 'Bob', '--said', '2024-12-07', '--probability', '0.9'];
    const { stdout } = await reckoner('log', ...said, '--question', id, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ question: { id }, author: { name: 'Bob' } });
    expect((await reckoner('log', ...said, '--sibling-of', id)).code).toBe(2);
    expect((await reckoner('log', ...said, '--deadline', '2025-07-31')).code).toBe(2);
    expect((await reckoner('log', ...said, '--question', id, '--sibling-of', id)).code).toBe(2);
  });

  it('shows a question with its ruling, its forecasts and its scores', async () => {
    const id = await logged('It hails in Bern');
    await reckoner('resolve', id, 'no', '--happened', '2025-12-17', '--known', '2025-06-30');
    const { stdout } = await reckoner('show', id);
    expect(stdout).toContain('Did not: happened 170 days late');
    expect(stdout).toMatch(/6 Dec 2024 +Ada +40%/);
    expect(stdout).toMatch(/Ada +author +Brier 0\.160/);
  });

  it('says what the export of another tracker is before it imports it, and takes columns by other names', async () => {
    const { code, stdout, stderr } = await reckoner('import', 'test/imports/files/predictionbook.json');
    expect([code, stdout]).toEqual([0, expect.stringContaining('4 added')]);
    expect(stderr).toContain('PredictionBook export: 3 questions, 4 forecasts\n  not kept: 1 × accounts');
    const path = join(directory, 'spreadsheet.csv');
    writeFileSync(path, 'claim;due;said_at;probability\nIt hails;2099-06-30;2024-01-01;70%\n');
    const maps = ['question=claim', 'deadline=due', 'author="Ann Lee"'].flatMap((pair) => ['--map', pair]);
    expect((await reckoner('import', path, ...maps)).stdout).toContain('1 added');
  });

  it('imports the good rows of a file, and says why the others were rejected', async () => {
    const path = csv(
      'some.csv',
      'A thaw,2025-06-30,Ada,2024-12-06,70%',
      'A frost,2025-06-30,Ada,yesterday,0.5',
    );
    const { code, stdout, stderr } = await reckoner('import', path, '--collection', 'weather');
    expect(code).toBe(0);
    expect(stdout).toContain('1 added, 0 unchanged, 0 different, 1 rejected');
    expect(stderr).toMatch(/^line 3, said_at: must be a real date/);
    const again = await reckoner('import', path, '--collection', 'weather', '--strict', '--json');
    expect(again.code).toBe(3);
    expect(JSON.parse(again.stdout)).toMatchObject({ status: 'done', rows: { unchanged: 1, rejected: 1 } });
  });

  it('ends with 2 when the file cannot be read, and with 3 when it is refused as a whole', async () => {
    expect((await reckoner('import', join(directory, 'missing.csv'))).code).toBe(2);
    expect(await reckoner('import', directory)).toEqual({
      code: 2,
      stdout: '',
      stderr: `Cannot read ${directory}: it is a directory\n`,
    });
    const path = join(directory, 'other.csv');
    writeFileSync(path, 'a,b\n1,2\n');
    const { code, stderr } = await reckoner('import', path);
    expect(code).toBe(3);
    expect(stderr).toContain('names no column');
  });

  it('ends with 4 and one message when the collection has another frame', async () => {
    const path = csv('framed.csv', 'A gale,2025-06-30,Ada,2024-12-06,70%');
    expect((await reckoner('import', path, '--collection', 'gales', '--frame', 'every gale')).code).toBe(0);
    const { code, stdout, stderr } = await reckoner(
      'import',
      path,
      '--collection',
      'gales',
      '--frame',
      'some',
    );
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(
      /^Nothing was imported\. The collection gales has another frame: "every gale"\. .+\n$/,
    );
    const json = await reckoner('import', path, '--collection', 'gales', '--frame', 'some', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'failed', failureCode: 'frame_differs' });
  });

  it('tells the boards in 80 columns', async () => {
    for (const kind of ['authors', 'sources']) {
      const { code, stdout } = await reckoner('board', kind, '--mature', 'all');
      expect(code).toBe(0);
      expect(stdout).toContain('Nobody has a rank yet');
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
    expect((await reckoner('board', 'authors', '--limit', '1000')).code).toBe(3);
  });
});
