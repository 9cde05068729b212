import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { packageFiles } from '../pages/layout/asset-files.js';

const require = createRequire(import.meta.url);
const HOUR_SECONDS = 3_600;
const YEAR_SECONDS = 31_536_000;

/** Our stylesheets and scripts, and the fonts and scripts of packages, all below /assets/. */
export async function serveAssets(app: NestFastifyApplication): Promise<void> {
  const root = join(import.meta.dirname, '../assets');
  await app.register(fastifyStatic, { prefix: '/assets/', root, index: false, maxAge: HOUR_SECONDS * 1000 });
  const fastify = app.getHttpAdapter().getInstance();
  for (const [path, file] of Object.entries(packageFiles)) {
    const resolved = require.resolve(file);
    fastify.get(`/assets/${path}`, (_request, reply) =>
      reply
        .type(isFont(path) ? 'font/woff2' : 'text/javascript; charset=utf-8')
        .header(
          'cache-control',
          isFont(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : `public, max-age=${HOUR_SECONDS}`,
        )
        .send(createReadStream(resolved)),
    );
  }
}

const isFont = (path: string): boolean => path.endsWith('.woff2');
