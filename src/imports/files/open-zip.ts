import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Readable } from 'node:stream';
import { MAX_TEXT_BYTES, refusedFile, TextGuard, tooMuchText } from '../guard-upload.js';
import { peek } from './peek.js';
import { through } from './through.js';
import { decodeHead, toUtf8 } from './text-encoding.js';
import { HEAD_BYTES, type TextFile } from './text-file.js';

const MOST_ENTRIES = 200;

/**
 * The files in a ZIP. What they say of their size is what they may have: more is not unpacked.
 * @param mostBytes what they may have together
 * @throws DomainError where it is no whole ZIP, is locked, or has too many files
 */
export async function openZip(
  path: string,
  mostBytes = MAX_TEXT_BYTES,
): Promise<{ files: TextFile[]; close(): void }> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    throw refusedFile(
      'malformed_zip',
      `The ZIP cannot be read: ${error.message}. Is it whole? Pack it again.`,
    );
  });
  try {
    const files: TextFile[] = [];
    for (const entry of await entriesOf(zip, mostBytes)) files.push(await textFileOf(zip, entry, mostBytes));
    return { files, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile, mostBytes: number): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES)
    throw refusedFile(
      'too_many_files',
      `The ZIP has more than ${MOST_ENTRIES} files. Keep those with forecasts.`,
    );
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
  } catch (error) {
    throw refusedFile('malformed_zip', `The ZIP cannot be read: ${(error as Error).message}. Pack it again.`);
  }
  if (entries.reduce((bytes, { uncompressedSize }) => bytes + uncompressedSize, 0) > mostBytes)
    throw tooMuchText();
  return entries;
}

async function textFileOf(zip: ZipFile, entry: Entry, mostBytes: number): Promise<TextFile> {
  const { fileName: name } = entry;
  if (entry.isEncrypted())
    throw refusedFile(
      'locked_zip',
      `${name} in the ZIP is locked with a password. Unlock it, and pack it again.`,
    );
  const open = async () => Readable.from(bytesOf(zip, entry), { objectMode: false });
  const { head, file } = await peek(await open(), HEAD_BYTES);
  file.destroy();
  return {
    name,
    head: decodeHead(head),
    read: async () => through(toUtf8(await open(), head), new TextGuard({ mostBytes, name })),
  };
}

/** What is packed, as long as it is no more than its ZIP says. */
async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw refusedFile(
      'malformed_zip',
      `${entry.fileName} in the ZIP cannot be read: ${(error as Error).message}. Pack it again.`,
    );
  }
}
