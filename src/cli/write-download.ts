import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeNewFile } from './new-file.js';

/**
 * Prints a file as it comes in, or writes it into a new one.
 * @param mode who may read it
 * @throws CommandFailure when the file exists already or cannot be made
 */
export async function writeDownload(body: Readable, path: string | undefined, mode: number): Promise<void> {
  if (path === undefined) {
    for await (const chunk of body) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    return;
  }
  const file = await makeNewFile(path, mode);
  try {
    await pipeline(body, file);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
