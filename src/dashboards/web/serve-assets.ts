import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding } from '../../platform/http/accepted-encoding.js';
import { ASSETS, packageFiles, stylesheet, stylesheetPath } from '../pages/layout/asset-files.js';

const require = createRequire(import.meta.url);
/** A file may be another one after an upgrade, unless its name says what is in it. */
const FOR_AN_HOUR = 'public, max-age=3600';
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** Near the smallest that Brotli can do, in a twentieth of the time. */
const QUALITY = 9;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Our stylesheet and scripts, and the fonts and scripts of packages, all below /assets/ and from memory. */
export async function serveAssets(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const serve = (path: string, body: Buffer, caching: string) =>
    fastify.get(path, assetSender(types[extname(path)]!, body, caching));
  serve(stylesheetPath, Buffer.from(stylesheet), FOR_GOOD);
  serve('/assets/favicon.svg', readFileSync(join(ASSETS, 'favicon.svg')), FOR_AN_HOUR);
  for (const file of readdirSync(join(ASSETS, 'js'))) {
    serve(`/assets/js/${file}`, readFileSync(join(ASSETS, 'js', file)), FOR_AN_HOUR);
  }
  for (const [name, file] of Object.entries(packageFiles)) {
    serve(`/assets/${name}`, readFileSync(require.resolve(file)), isFont(name) ? FOR_GOOD : FOR_AN_HOUR);
  }
}

/** Answers with a file: compressed once for all who read Brotli, or not at all where it is known already. */
function assetSender(type: string, body: Buffer, caching: string) {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  let packed: Buffer | undefined;
  return (request: FastifyRequest, reply: FastifyReply) => {
    void reply.headers({ etag, 'cache-control': caching, vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    void reply.type(type);
    const isPacked = type !== types['.woff2'] && acceptedEncoding(request) === 'br';
    return isPacked
      ? reply.header('content-encoding', 'br').send((packed ??= brotli(body)))
      : reply.send(body);
  };
}

const brotli = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });

const isFont = (path: string): boolean => path.endsWith('.woff2');
