import { Agent, request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { FuzzAnswer, FuzzRequest } from './request.js';
import type { Target } from './target.js';
import { REQUEST_HEADER } from './writes.js';

const agent = new Agent({ keepAlive: true });
const PATIENCE_MS = 60_000;
let asked = 0;

/**
 * Sends a request as it is, over a connection that is kept.
 * @throws Error when no answer comes, or the connection breaks
 */
export function send({ url, writes }: Target, request: FuzzRequest): Promise<FuzzAnswer> {
  const { hostname, port } = new URL(url);
  const id = String(++asked);
  const { method, path, headers, body, actor } = request;
  const startedAt = performance.now();
  const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        agent,
        hostname,
        port,
        method,
        path,
        headers: { ...length, ...headers, ...cookies(headers, actor.headers), [REQUEST_HEADER]: id },
        timeout: PATIENCE_MS,
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () => {
          const ms = performance.now() - startedAt;
          const answered = incoming.headers as Record<string, string>;
          const bytes = decode(Buffer.concat(chunks), answered['content-encoding']);
          resolve({
            status: incoming.statusCode!,
            headers: answered,
            body: bytes,
            text: bytes.toString(),
            wrote: writes.take(id),
            ms,
          });
        });
      },
    );
    outgoing.once('timeout', () => outgoing.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    outgoing.once('error', reject);
    outgoing.end(body ?? undefined);
  });
}

/** What tells who asks stays among odd cookies. */
const cookies = (odd: Record<string, string>, own: Readonly<Record<string, string>>) =>
  odd['cookie'] && own['cookie'] ? { ...own, cookie: `${odd['cookie']}; ${own['cookie']}` } : own;

export function hangUp(): void {
  agent.destroy();
}

function decode(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'gzip') return gunzipSync(bytes);
  if (encoding === 'br') return brotliDecompressSync(bytes);
  if (encoding === 'deflate') return inflateSync(bytes);
  return bytes;
}

/** Whether it was our own client that would not send something. */
export const isOurs = (error: Error) =>
  ['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_HTTP_INVALID_HEADER_VALUE'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
