// Prints every route of the application as JSON: Jest cannot load all that it is made of.
import { readConfig } from '../../src/config.js';
import { createApp } from '../../src/create-app.js';

const app = await createApp(readConfig({ ephemeral: true, exclusive: false }));
const fastify = app.getHttpAdapter().getInstance();
const routes: { method: string; path: string }[] = [];
fastify.addHook('onRoute', ({ method, url: path }) => {
  for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ method: one, path });
});
await app.init();
await fastify.ready();
process.stdout.write(JSON.stringify(routes));
await app.close();
