import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const NEWLINE = 0x0a;

/**
 * The lines of a gzipped file, each with its newline. Only LF ends a line: COPY leaves other line separators in text.
 * @throws Error when the file cannot be read, or is not gzip to its end
 */
export async function* readLines(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const chunks = file.pipe(createGunzip());
  file.on('error', (error) => chunks.destroy(error));
  let pending: Buffer[] = [];
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end + 1)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
