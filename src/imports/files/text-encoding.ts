import { Readable } from 'node:stream';

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** How text is encoded by its byte order mark; without one it has to be UTF-8. */
export function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  return mark?.encoding ?? 'utf-8';
}

/** The beginning of a text, whose last character may be cut; what cannot be decoded is told where it is read. */
export function decodeHead(head: Buffer): string {
  return new TextDecoder(encodingOf(head)).decode(head, { stream: true });
}

/** Text in whatever encoding as UTF-8: spreadsheets save "Unicode text" as UTF-16. */
export function toUtf8(bytes: Readable, head: Buffer): Readable {
  const encoding = encodingOf(head);
  return encoding === 'utf-8' ? bytes : Readable.from(recoded(bytes, encoding), { objectMode: false });
}

async function* recoded(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
