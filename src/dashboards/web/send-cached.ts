import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whoever asks again within a minute need not wait; later a question by ETag settles whether anything changed. */
const CACHED = 'public, max-age=60';

interface Answer {
  /** All that the body follows from, but for the moment of asking. */
  madeOf: string;
  contentType: string;
  body: () => string | Buffer | Promise<string | Buffer>;
}

/** Answers with a body that others may keep: 304 without one where the reader has what it would be made of. */
export async function sendCached(
  request: FastifyRequest,
  reply: FastifyReply,
  { madeOf, contentType, body }: Answer,
): Promise<string | Buffer> {
  // Weak, since the body tells the time at which it was made, and is compressed on its way.
  const etag = `W/"${createHash('sha256').update(madeOf).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('cache-control', CACHED);
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  if (known.includes(etag) || known.includes('*')) {
    reply.status(304);
    return '';
  }
  reply.type(contentType);
  return body();
}
