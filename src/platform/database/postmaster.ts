import { type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataDirectory } from './data-directory.js';
import { commandLine } from './process-identity.js';
import { spawnTethered } from './tethered-process.js';

export const POSTGRES_PORT = 5432;

const SETTINGS = {
  listen_addresses: '',
  max_connections: '60',
  shared_buffers: '64MB',
  unix_socket_permissions: '0700',
  // Neither people's text nor every refused statement belongs in the log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};
const EPHEMERAL_SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

interface LaunchOptions {
  binDir: string;
  /** What the server reports as its `cluster_name`. */
  name: string;
  /** True gives up durability for speed. */
  ephemeral: boolean;
}

/** A server started by this process, which ends with this process. */
export interface Launch {
  child: ChildProcess;
  hasEnded(): boolean;
  /** The last line that this launch wrote to the server's log. */
  lastWords(): string;
}

/** The process id of the server that runs on this directory, whoever started it. */
export function runningPostmaster({ clusterDir }: DataDirectory): number | undefined {
  const pid = recordedPid(clusterDir);
  // The recorded id may be that of a dead server, or of another program since.
  return pid !== undefined && commandLine(pid).includes(clusterDir) ? pid : undefined;
}

/** Starts a server. Where another one runs on this directory already, the new one ends itself. */
export function launchPostmaster(
  directory: DataDirectory,
  { binDir, name, ephemeral }: LaunchOptions,
): Launch {
  const { clusterDir, socketDir, logFile, account } = directory;
  const settings = { ...SETTINGS, ...(ephemeral && EPHEMERAL_SETTINGS), cluster_name: name };
  const args = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const logStart = existsSync(logFile) ? statSync(logFile).size : 0;
  const child = spawnTethered(
    join(binDir, 'postgres'),
    ['-D', clusterDir, '-k', socketDir, '-p', String(POSTGRES_PORT), ...args],
    { signal: 'INT', cwd: clusterDir, env: environment(directory), logFile, account },
  );
  return {
    child,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    lastWords: () =>
      readFileSync(logFile).subarray(logStart).toString('utf8').trim().split('\n').at(-1) ?? '',
  };
}

function environment(directory: DataDirectory): NodeJS.ProcessEnv {
  const pid = recordedPid(directory.clusterDir);
  const isForeign = pid !== undefined && runningPostmaster(directory) === undefined;
  // PostgreSQL refuses to start when the recorded id is in use at all; this variable names one that is no server's.
  return { LC_ALL: 'C', TZ: 'UTC', ...(isForeign && { PG_GRANDPARENT_PID: String(pid) }) };
}

function recordedPid(clusterDir: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
