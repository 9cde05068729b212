import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
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
  for (const [name, file] of Object.entries(packageFiles)) {
    const path = require.resolve(file);
    const isFixed = isFont(name);
    const options = { maxAge: (isFixed ? YEAR_SECONDS : HOUR_SECONDS) * 1000, immutable: isFixed };
    fastify.get(`/assets/${name}`, (_request, reply) =>
      reply.sendFile(basename(path), dirname(path), options),
    );
  }
}

const isFont = (path: string): boolean => path.endsWith('.woff2');
