import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const LAUNCHER = join(import.meta.dirname, '../../bin/reckoner.js');
/** Stands in for the program: ends with the code it is given. */
const PROGRAM = 'process.stdout.write("ran"); process.exitCode = Number(process.argv[2] ?? 0);';

describe('bin/reckoner.js', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'reckoner-bin-'));
    write('package.json', '{ "type": "module" }');
    write('src/cli/deep.ts', '');
    cpSync(LAUNCHER, join(root, 'bin/reckoner.js'), { recursive: true });
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  const installCompiler = (script: string) => {
    write('node_modules/.bin/nest', `#!/bin/sh\n${script}\n`);
    chmodSync(join(root, 'node_modules/.bin/nest'), 0o755);
  };

  const buildAt = (seconds: number) => {
    write('dist/src/cli.js', PROGRAM);
    utimesSync(join(root, 'dist/src/cli.js'), seconds, seconds);
  };

  const launch = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'bin/reckoner.js'), ...args], { encoding: 'utf8' });

  const later = () => Date.now() / 1000 + 60;

  it('builds what was never built, and says so on stderr', () => {
    installCompiler(`echo compiling; mkdir -p dist/src; echo '${PROGRAM}' > dist/src/cli.js`);
    const { status, stdout, stderr } = launch('3');
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'ran' });
    expect(stderr).toBe('Building Reckoner …\ncompiling\n');
  });

  it('builds again once a source is newer', () => {
    installCompiler('touch built');
    buildAt(later());
    expect(launch().stderr).toBe('');
    expect(existsSync(join(root, 'built'))).toBe(false);
    utimesSync(join(root, 'src/cli/deep.ts'), later() + 60, later() + 60);
    launch();
    expect(existsSync(join(root, 'built'))).toBe(true);
  });

  it('runs what is there where no compiler is installed', () => {
    buildAt(0);
    expect(launch('4')).toMatchObject({ status: 4, stdout: 'ran', stderr: '' });
  });

  it('ends with 1 when the build fails, and with 5 when there is nothing to run', () => {
    expect(launch()).toMatchObject({ status: 5, stderr: expect.stringContaining('npm run build') });
    installCompiler('exit 2');
    expect(launch().status).toBe(1);
  });
});
