import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { StartupError } from '../startup-error.js';
import { type Account, unprivilegedAccount } from './unprivileged-account.js';

/** Where everything of one embedded database lies, and the account that PostgreSQL runs as (undefined = ours). */
export interface DataDirectory {
  path: string;
  clusterDir: string;
  socketDir: string;
  logFile: string;
  account: Account | undefined;
}

// A socket's path may have 103 bytes (macOS; 107 on Linux), and '/.s.PGSQL.5432' takes 14 of them.
const MAX_SOCKET_DIR_BYTES = 85;

/** @param xdgDataHome the value of XDG_DATA_HOME, if set */
export function defaultDataDir(xdgDataHome: string | undefined): string {
  // Root's home is closed to the account that PostgreSQL runs as.
  if (process.geteuid?.() === 0) return '/var/lib/reckoner';
  return join(xdgDataHome || join(homedir(), '.local', 'share'), 'reckoner');
}

/**
 * Makes the directory if it is missing and checks that we and PostgreSQL can work in it.
 * @throws StartupError when it cannot be written, or belongs to somebody else
 */
export function openDataDirectory(dataDir: string): DataDirectory {
  const path = makeWritable(resolve(dataDir));
  const clusterDir = join(path, 'cluster');
  const account = unprivilegedAccount(clusterDir);
  if (account) refuseUnreachable(path, account);
  if (existsSync(clusterDir)) refuseForeign(clusterDir, account);
  const socketDir = socketDirOf(path);
  makePrivateDirectory(socketDir, account);
  return { path, clusterDir, socketDir, logFile: join(path, 'postgres.log'), account };
}

/**
 * Makes a directory that only PostgreSQL's account may enter. One that exists already is used only if its owner and
 * mode are what we would have given it.
 * @throws StartupError when somebody else made it
 */
export function makePrivateDirectory(path: string, account: Account | undefined): void {
  try {
    mkdirSync(path, { mode: 0o700 });
    if (account) chownSync(path, account.uid, account.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    refuseForeign(path, account);
  }
}

function makeWritable(path: string): string {
  try {
    makeDirectories(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    throw new StartupError(`Cannot write to the data directory ${path}: ${(error as Error).message}`);
  }
}

/** Not `mkdirSync` with `recursive`, which never ends below /proc. */
function makeDirectories(path: string): void {
  if (existsSync(path)) return;
  makeDirectories(dirname(path));
  mkdirSync(path);
  // A strict umask must not keep PostgreSQL's account out of what we make for it.
  chmodSync(path, 0o755);
}

function refuseUnreachable(path: string, { name, uid, gid }: Account): void {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$0"', path], { uid, gid, cwd: '/', stdio: 'ignore' });
  if (status === 0) return;
  throw new StartupError(
    `The account ${name}, which runs PostgreSQL for root, cannot reach ${path}: choose another data directory`,
  );
}

function refuseForeign(path: string, account: Account | undefined): void {
  const { uid, mode } = lstatSync(path);
  const expectedUid = account?.uid ?? process.geteuid?.();
  const isPrivateDirectory = (mode & constants.S_IFMT) === constants.S_IFDIR && (mode & 0o777) === 0o700;
  if (uid === expectedUid && isPrivateDirectory) return;
  throw new StartupError(
    `${path} is not a private directory of user ${expectedUid}, but of user ${uid}: not used`,
  );
}

function socketDirOf(dataDir: string): string {
  const inside = join(dataDir, 'run');
  if (Buffer.byteLength(inside) <= MAX_SOCKET_DIR_BYTES) return inside;
  return join('/tmp', `reckoner-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`);
}
