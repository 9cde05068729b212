import { once } from 'node:events';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, readConfig, readEnvironment } from '../../config.js';
import { createApp } from '../../create-app.js';
import { listen } from '../../serve.js';
import { type Api, openApi } from '../api-client.js';
import { importFile } from '../import-file.js';
import { LocalCarrier } from '../local-engine.js';
import type { Shell } from '../shell.js';
import { type BoardKind, tellBoard } from '../text/board-text.js';
import { tellDue } from '../text/due-text.js';
import { tellImport, tellProblems } from '../text/import-text.js';
import { demoFiles } from './demo-data.js';
import { freePort } from './free-port.js';
import { withThrowAwayDirectory } from './throw-away-directory.js';

/**
 * Imports the demo's data into a new store, prints the boards and what is overdue, and serves the pages until the
 * process is told to stop.
 * @throws StartupError when the store or the port cannot be had
 */
export async function runDemo(shell: Shell, { serves }: { serves: boolean }): Promise<void> {
  const stopped = untilStopped();
  await withThrowAwayDirectory(async (dataDir) => {
    const config = await demoConfig(dataDir);
    shell.print('Starting a throw-away store …');
    const app = await createApp(config);
    try {
      await Promise.race([stopped, serves ? tellAndServe(shell, app, config) : tell(shell, app)]);
    } finally {
      await app.close();
    }
  });
}

/** Never ends by itself. */
async function tellAndServe(shell: Shell, app: NestFastifyApplication, { http }: Config): Promise<void> {
  await tell(shell, app);
  const { address, setUpUrl } = await listen(app, http);
  shell.print(`\nCtrl-C ends the demo and removes its store.\nThe pages are at ${address}`);
  shell.print(`To log and rule as well, open ${setUpUrl}`);
  await new Promise(() => {});
}

async function tell(shell: Shell, app: NestFastifyApplication): Promise<void> {
  const api = openApi(await LocalCarrier.to(app));
  await fill(shell, api);
  await tellRecord(shell, api);
}

/** Only the address can be set: the store is always a new one of its own. */
async function demoConfig(dataDir: string): Promise<Config> {
  const { PORT, HOST, LOG_FORMAT } = readEnvironment();
  const settings = { PORT, HOST, LOG_FORMAT, RECKONER_DATA_DIR: dataDir };
  const config = readConfig({ ephemeral: true, exclusive: true }, settings);
  if (PORT) return config;
  const { host, port } = config.http;
  return { ...config, http: { ...config.http, port: await freePort(host, port) } };
}

async function fill(shell: Shell, api: Api): Promise<void> {
  for (const { path, title, options } of demoFiles) {
    const { view, problems } = await importFile(api, path, options);
    shell.print(`\n${title}:\n${tellImport(view)}`);
    if (problems.length > 0) shell.complain(tellProblems(problems));
  }
}

async function tellRecord(shell: Shell, api: Api): Promise<void> {
  for (const kind of ['authors', 'sources'] as const satisfies BoardKind[]) {
    const { data } = await api.GET(`/api/v1/boards/${kind}`, { params: { query: { limit: 100 } } });
    shell.print(`\n${tellBoard(data!, kind)}`);
  }
  const query = { due: 'overdue', sort: 'deadline' } as const;
  const { data } = await api.GET('/api/v1/questions', { params: { query } });
  shell.print(`\n${tellDue(data!)}`);
}

/** Taking the signals also keeps them from ending the process before the store is removed. */
async function untilStopped(): Promise<void> {
  await Promise.race((['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => once(process, signal)));
}
