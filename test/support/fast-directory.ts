import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY_FILE_SYSTEM = '/dev/shm';
const NEEDED_BYTES = 2 * 1024 ** 3;

/** A directory for throw-away databases: in memory where there is room for them. */
export function fastDirectory(): string {
  return hasRoom(MEMORY_FILE_SYSTEM) ? MEMORY_FILE_SYSTEM : tmpdir();
}

function hasRoom(directory: string): boolean {
  if (!existsSync(directory)) return false;
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize > NEEDED_BYTES;
}
