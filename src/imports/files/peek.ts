import { Readable } from 'node:stream';

/** The first bytes of a stream, and the stream as if nobody had looked. */
export async function peek(file: Readable, byteCount: number): Promise<{ head: Buffer; file: Readable }> {
  const chunks = file[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first: Buffer[] = [];
  let length = 0;
  while (length < byteCount) {
    const { done, value } = await chunks.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  return {
    head: Buffer.concat(first).subarray(0, byteCount),
    file: Readable.from(again(first, chunks), { objectMode: false }),
  };
}

async function* again(first: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}
