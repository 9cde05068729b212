import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf } from '../../platform/http/access.js';

/** Whoever asks again within a minute need not wait; later a question by ETag settles whether anything changed. */
const CACHED_SECONDS = 60;

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
  // What somebody was shown for having an account is for nobody else to keep.
  const whose = actorOf(request).kind === 'anonymous' ? 'public' : 'private';
  reply.header('etag', etag).header('cache-control', `${whose}, max-age=${CACHED_SECONDS}`);
  reply.header('vary', 'Cookie, Authorization');
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  if (known.includes(etag) || known.includes('*')) {
    reply.status(304);
    return '';
  }
  reply.type(contentType);
  return body();
}
