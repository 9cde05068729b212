import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { readCheckpoint } from './read-checkpoint.js';

/**
 * Puts the newest checkpoint into a directory, as a file of its own that is never written again: named by the number of
 * entries, so that processes which share the directory agree.
 * @returns the file's path; null while nothing is sealed
 */
export async function publishCheckpoint(tx: EntityManager, directory: string): Promise<string | null> {
  const checkpoint = await readCheckpoint(tx);
  if (!checkpoint) return null;
  await mkdir(directory, { recursive: true });
  const path = join(directory, `${String(checkpoint.size).padStart(10, '0')}.checkpoint`);
  try {
    await writeFile(path, checkpoint.note, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return path;
}
