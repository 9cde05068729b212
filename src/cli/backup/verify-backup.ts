import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { CommandFailure, exitCodes } from '../failures.js';
import { type BackupHeader, headerSchema, trailerSchema } from './backup-format.js';
import { readLines } from './backup-lines.js';

/**
 * Reads a backup to its end, and gives its header.
 * @throws CommandFailure when it is no backup of this version, is cut short, or was changed after it was written
 */
export async function verifyBackup(path: string): Promise<BackupHeader> {
  const lines = readLines(path);
  try {
    return await verifyLines(lines);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw damaged((error as Error).message);
  } finally {
    await lines.return(undefined);
  }
}

async function verifyLines(lines: AsyncGenerator<Buffer>): Promise<BackupHeader> {
  const hash = createHash('sha256');
  const next = async () => {
    const { value } = (await lines.next()) as { value: Buffer | undefined };
    if (value === undefined) throw damaged('it is cut short');
    return value;
  };
  const first = await next();
  const header = parseLine(headerSchema, first, 'it is no backup that this version of Reckoner reads');
  hash.update(first);
  const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
  for (let row = 0; row < rows; row++) hash.update(await next());
  const { sha256 } = parseLine(trailerSchema, await next(), 'it has more rows than it says');
  if (sha256 !== hash.digest('hex')) throw damaged('its checksum does not fit');
  if (!(await lines.next()).done) throw damaged('something follows its end');
  return header;
}

function parseLine<T>(schema: z.ZodType<T>, line: Buffer, otherwise: string): T {
  try {
    return schema.parse(JSON.parse(line.toString('utf8')));
  } catch {
    throw damaged(otherwise);
  }
}

const damaged = (why: string) =>
  new CommandFailure(exitCodes.rejected, `The backup is refused, and nothing was changed: ${why}`);
