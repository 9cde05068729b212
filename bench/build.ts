import { readOptions } from './support/options.js';
import { startServer } from './support/store.js';

const server = await startServer();
for (const size of readOptions().sizes) await server.store(size);
await server.stop();
