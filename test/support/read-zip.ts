import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The text files in a ZIP, by name, in its order. */
export async function readZip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = (await promisify<Buffer, object, ZipFile>(fromBuffer)(bytes, { lazyEntries: true }))!;
  const files = new Map<string, string>();
  return new Promise((resolve, reject) => {
    const read = async (entry: Entry) => {
      const open = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
      files.set(entry.fileName, await text(await open(entry)));
      zip.readEntry();
    };
    zip.on('entry', (entry: Entry) => void read(entry).catch(reject));
    zip.on('end', () => resolve(files)).on('error', reject);
    zip.readEntry();
  });
}
