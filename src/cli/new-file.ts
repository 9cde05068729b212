import { open } from 'node:fs/promises';
import { createWriteStream, type WriteStream } from 'node:fs';
import { CommandFailure, exitCodes } from './failures.js';

/**
 * Makes a file to write to.
 * @param mode who may read it
 * @throws CommandFailure when it exists already or cannot be made
 */
export async function makeNewFile(path: string, mode: number): Promise<WriteStream> {
  try {
    const handle = await open(path, 'wx', mode);
    return createWriteStream(path, { fd: handle, flush: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new CommandFailure(exitCodes.conflict, `${path} exists already: name a new file`);
    throw new CommandFailure(exitCodes.usage, `Cannot write ${path}: ${message}`);
  }
}
