// Writes the types of the API anew, from the document that the program serves.
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { createApp } from '../src/create-app.js';
import { listen } from '../src/serve.js';
import { API_TYPES, makeApiTypes } from './api-types.js';

const directory = join(tmpdir(), `reckoner-generate-${process.pid}`);
const config = readConfig(
  { ephemeral: true, exclusive: true },
  { RECKONER_DATA_DIR: directory, PORT: '0', LOG_FORMAT: 'json' },
);
const app = await createApp(config);
const { address } = await listen(app, config.http);
const document = (await (await fetch(`${address}/api/openapi.json`)).json()) as object;
writeFileSync(API_TYPES, await makeApiTypes(document));
await app.close();
rmSync(directory, { recursive: true, force: true });
