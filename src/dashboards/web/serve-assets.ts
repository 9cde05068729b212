import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fontFiles } from '../pages/layout/asset-files.js';

const require = createRequire(import.meta.url);
const HOUR_SECONDS = 3_600;
const YEAR_SECONDS = 31_536_000;

/** Our stylesheets and scripts, and the fonts of their packages, all below /assets/. */
export async function serveAssets(app: NestFastifyApplication): Promise<void> {
  const root = join(import.meta.dirname, '../assets');
  await app.register(fastifyStatic, { prefix: '/assets/', root, index: false, maxAge: HOUR_SECONDS * 1000 });
  const fastify = app.getHttpAdapter().getInstance();
  for (const [name, file] of Object.entries(fontFiles)) {
    const path = require.resolve(file);
    const options = { maxAge: YEAR_SECONDS * 1000, immutable: true };
    fastify.get(`/assets/fonts/${name}`, (_request, reply) =>
      reply.sendFile(basename(path), dirname(path), options),
    );
  }
}
