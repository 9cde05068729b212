import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../startup-error.js';
import type { DataDirectory } from './data-directory.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { isRunning } from './process-identity.js';

const UNFINISHED_PREFIX = 'cluster.unfinished-';
/** The same order and case rules on every machine. */
const COLLATION = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * Makes the database cluster unless there is one already (an ephemeral one may be lost with the machine). It is made aside and renamed, so that a kill midway
 * leaves nothing half made.
 * @throws StartupError when the existing cluster belongs to another major version, or none can be made
 */
export async function createCluster(
  directory: DataDirectory,
  { binDir, major }: PostgresBinaries,
  ephemeral: boolean,
): Promise<void> {
  removeAbandoned(directory.path);
  if (!existsSync(directory.clusterDir)) await initialize(directory, binDir, ephemeral);
  const clusterMajor = readFileSync(join(directory.clusterDir, 'PG_VERSION'), 'utf8').trim();
  if (clusterMajor === major) return;
  throw new StartupError(
    `${directory.path} was written by PostgreSQL ${clusterMajor} and this is ${major}: restore a backup into a new data directory`,
  );
}

async function initialize(directory: DataDirectory, binDir: string, ephemeral: boolean): Promise<void> {
  const { path, clusterDir, account } = directory;
  const unfinished = join(path, `${UNFINISHED_PREFIX}${process.pid}`);
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  try {
    await promisify(execFile)(
      join(binDir, 'initdb'),
      [
        '-D',
        unfinished,
        '-U',
        'app',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--no-instructions',
        ...COLLATION,
        ...(ephemeral ? ['--no-sync'] : []),
      ],
      {
        cwd: unfinished,
        env: { LC_ALL: 'C', TZ: 'UTC' },
        ...(account && { uid: account.uid, gid: account.gid }),
      },
    );
    renameSync(unfinished, clusterDir);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (existsSync(clusterDir)) return; // another process was faster
    const { stderr, message } = error as Error & { stderr?: string };
    throw new StartupError(
      `PostgreSQL could not set up ${clusterDir}: ${lastLine(stderr) || lastLine(message)}`,
    );
  }
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith(UNFINISHED_PREFIX)) continue;
    if (isRunning(Number(name.slice(UNFINISHED_PREFIX.length)))) continue;
    // The initdb of a killed process may still be writing there.
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 20 });
  }
}

function lastLine(text: string | undefined): string {
  return text?.trim().split('\n').at(-1) ?? '';
}
