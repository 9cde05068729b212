import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openDataDirectory } from '../../src/platform/database/data-directory.js';
import {
  findPostgresBinaries,
  findPostgresPackage,
  type PostgresBinaries,
} from '../../src/platform/database/postgres-binaries.js';
import { EmbeddedFixture } from './embedded-fixture.js';

const fixture = new EmbeddedFixture();

/** A PostgreSQL package as npm unpacks it when install scripts are switched off: without symbolic links. */
function unpackPackage(): string {
  const copy = join(fixture.dataDir, 'package');
  cpSync(findPostgresPackage(), copy, { recursive: true, verbatimSymlinks: true });
  const lib = libraries(copy);
  for (const name of readdirSync(lib)) {
    if (lstatSync(join(lib, name)).isSymbolicLink()) unlinkSync(join(lib, name));
  }
  return copy;
}

function libraries(packageDir: string): string {
  return join(packageDir, 'native', 'lib');
}

function find(packageDir: string): PostgresBinaries {
  const dataDir = join(fixture.dataDir, 'data');
  mkdirSync(dataDir);
  return findPostgresBinaries(openDataDirectory(dataDir), packageDir);
}

describe('the PostgreSQL that npm installed', () => {
  let unpacked = '';
  afterEach(() => {
    if (!unpacked) return;
    chmodSync(unpacked, 0o755);
    chmodSync(libraries(unpacked), 0o755);
    unpacked = '';
  });

  it('runs in place although no install script made its links', () => {
    unpacked = unpackPackage();
    expect(find(unpacked)).toEqual({ binDir: join(unpacked, 'native', 'bin'), major: '18' });
  });

  it('runs from a copy where it can be neither completed nor entered in place', () => {
    unpacked = unpackPackage();
    chmodSync(libraries(unpacked), 0o555);
    chmodSync(unpacked, 0o700);
    const { binDir, major } = find(unpacked);
    expect(major).toBe('18');
    expect(binDir).toMatch(new RegExp(`^${fixture.dataDir}/data/postgresql-18`));
  });

  it('is asked for in one line where there is none for the platform', async () => {
    const onMainframe = `data:text/javascript,Object.defineProperty(process, 'arch', { value: 's390x' })`;
    const { refusal } = await fixture.fork('shared', ['--import', onMainframe]);
    expect(refusal).toBe(
      `StartupError: No PostgreSQL binary for ${process.platform}-s390x: set DATABASE_URL, or install PostgreSQL with npm's optional dependencies`,
    );
  });
});
