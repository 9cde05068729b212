import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authorization } from '../support/access.js';
import { startService } from '../support/service.js';

const LANGUAGES = {
  sh: ['sh'],
  ts: ['node', '--import', './test/support/run-typescript.mjs'],
  python: ['python3'],
  r: ['Rscript', '--vanilla'],
};
/** What the calls print, each in its order. */
const ANSWERS = ['0.9', 'binary', '1', 'yes', 'ada', 'carried-forward', '1', 'default', '1'];

const isHere = (command: string) => spawnSync('which', [command]).status === 0;

describe('the ten commonest calls of docs/api.md', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'reckoner-calls-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const blockOf = (language: string) =>
    new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(
      readFileSync('docs/api.md', 'utf8').split('## The ten commonest calls')[1]!,
    )![1]!;

  describe.each(Object.entries(LANGUAGES))('in %s', (language, [command, ...options]) => {
    const here = isHere(command!) && isHere('curl') ? it : it.skip;
    here('give the same answers as in every other language', async () => {
      const service = await startService();
      const file = join(directory, `calls.${language}`);
      writeFileSync(file, blockOf(language));
      const [, token] = authorization(service.url).authorization.split(' ');
      const env = { ...process.env, URL: service.url, TOKEN: token };
      const { stdout } = await promisify(execFile)(command!, [...options, file], { env });
      await service.stop();
      expect(stdout.trim().split('\n')).toEqual(ANSWERS);
    });
  });
});
