import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MAX_TEXT_BYTES, refusedFile, SizeGuard, TextGuard } from '../guard-upload.js';
import { openZip } from './open-zip.js';
import { peek } from './peek.js';
import { through } from './through.js';
import { decodeHead, toUtf8 } from './text-encoding.js';
import { HEAD_BYTES, type TextFile } from './text-file.js';

const PIECE_BYTES = 1024 ** 2;

/** A file that came in, as the texts that are in it. */
export interface OpenUpload {
  files: TextFile[];
  /** Of the file as it came; once all of it was read. */
  sha256(): Buffer;
  /** The file as it came; only where it is kept. */
  raw(): Readable;
  close(): Promise<void>;
}

/**
 * Opens what is sent: one text, which is read as it comes in, or from a temporary file where it has to be read more than once;
 * or a ZIP of texts.
 * @param isReadOnce by how a text begins, whether reading it once is enough
 * @throws DomainError where it is too large, or no whole ZIP
 */
export async function openUpload(sent: Readable, isReadOnce: (head: string) => boolean): Promise<OpenUpload> {
  const guard = new SizeGuard();
  const { head, file } = await peek(sent, HEAD_BYTES);
  if (head.length === 0) throw refusedFile('empty_file', 'The file is empty.');
  const text = decodeHead(head);
  const isZip = head.subarray(0, 2).toString('latin1') === 'PK';
  if (!isZip && isReadOnce(text)) {
    const read = async () => toGuarded(through(file, guard), head);
    return {
      files: [{ name: null, head: text, read }],
      sha256: () => guard.sha256(),
      raw: () => file,
      close: async () => {},
    };
  }
  const folder = await mkdtemp(join(tmpdir(), 'reckoner-import-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'file');
    await pipeline(file, guard, createWriteStream(path, { mode: 0o600 }));
    const digest = guard.sha256();
    const zip = isZip ? await openZip(path) : null;
    const read = async () => toGuarded(createReadStream(path), head);
    return {
      files: zip?.files ?? [{ name: null, head: text, read }],
      sha256: () => digest,
      raw: () => createReadStream(path, { highWaterMark: PIECE_BYTES }),
      close: async () => {
        zip?.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

function toGuarded(bytes: Readable, head: Buffer): Readable {
  return through(toUtf8(bytes, head), new TextGuard({ mostBytes: MAX_TEXT_BYTES, name: null }));
}
