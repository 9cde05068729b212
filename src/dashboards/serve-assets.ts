import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const require = createRequire(import.meta.url);
const DAY_MS = 86_400_000;

/** Stylesheets and scripts of ours, and the fonts and htmx of their packages, all below /assets/. */
export async function serveAssets(app: NestFastifyApplication): Promise<void> {
  const folders = {
    '/assets/fonts/inter/': join(packageRoot('@fontsource-variable/inter'), 'files'),
    '/assets/fonts/source-serif-4/': join(packageRoot('@fontsource-variable/source-serif-4'), 'files'),
    '/assets/htmx/': join(packageRoot('htmx.org'), 'dist'),
    '/assets/': join(import.meta.dirname, 'assets'),
  };
  let decorateReply = true;
  for (const [prefix, root] of Object.entries(folders)) {
    await app.register(fastifyStatic, { prefix, root, decorateReply, index: false, maxAge: DAY_MS });
    decorateReply = false;
  }
}

function packageRoot(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
