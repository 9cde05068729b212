import type { Client } from 'pg';
import { StartupError } from '../startup-error.js';

const LOCK_KEYS = [0x5ec0, 1];

/**
 * Takes the lock that one process per database holds while it serves, for as long as the connection lives.
 * @param holder connected with `processName(process.pid)` as its `application_name`
 * @throws StartupError naming the process that holds it
 */
export async function takeServeLock(holder: Client): Promise<void> {
  const { rows } = await holder.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1, $2) AS taken',
    LOCK_KEYS,
  );
  if (rows[0]?.taken) return;
  const others = await holder.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND classid = $1 AND objid = $2 AND objsubid = 2`,
    LOCK_KEYS,
  );
  throw alreadyServed(pidOf(others.rows[0]?.name ?? ''));
}

export function alreadyServed(pid: number | undefined): StartupError {
  return new StartupError(
    `Already served by process ${pid ?? '(just ended)'}: stop it, or choose another data directory`,
  );
}

/** The name under which a process appears in the database. */
export function processName(pid: number): string {
  return `reckoner ${pid}`;
}

/** The inverse of `processName`, with or without anything after it. */
export function pidOf(name: string): number | undefined {
  return Number(/^reckoner (\d+)/.exec(name)?.[1]) || undefined;
}
