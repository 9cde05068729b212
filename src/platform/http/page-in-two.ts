import { PassThrough } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { acceptedEncoding } from './accepted-encoding.js';

/**
 * A page that is known to be there, so that its answer can begin before the rest has been read: meanwhile the browser
 * makes itself ready and loads the styles.
 */
export class PageInTwo {
  constructor(readonly read: () => Promise<VNode>) {}
}

/** As small as pages that go out in one piece. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/**
 * Sends the beginning of a page at once, and the rest as soon as it is known.
 * @param beginning what the page begins with, whatever is on it
 * @param whole gives the whole page, and never fails: that the answer is a success has been said by then
 */
export function sendInTwo(
  request: FastifyRequest,
  reply: FastifyReply,
  beginning: string,
  whole: () => Promise<string>,
): NodeJS.ReadableStream {
  const encoding = acceptedEncoding(request);
  void reply.header('vary', 'accept-encoding');
  if (encoding) void reply.header('content-encoding', encoding);
  // The plugin that packs other answers holds a stream back until enough has come.
  const body = encoding === 'br' ? createBrotliCompress(BROTLI) : encoding ? createGzip() : new PassThrough();
  body.write(beginning);
  if ('flush' in body) body.flush();
  void whole().then((html) => body.end(html.slice(beginning.length)));
  return body;
}
