import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, type HttpConfig, isLoopback } from './config.js';
import { createApp } from './create-app.js';
import { SetUpService } from './people/set-up.service.js';
import { StartupError } from './platform/startup-error.js';

/**
 * Runs the application until the process is told to stop: the web server, the workers, or both.
 * @returns `null` for a worker without a port
 * @throws StartupError when it cannot start
 */
export async function serve(config: Config): Promise<Served | null> {
  const app = await createApp(config);
  app.enableShutdownHooks();
  try {
    if (config.role !== 'worker') return await listen(app, config.http);
    await app.init();
    if (!config.listens) return null;
    return { address: await openPort(app, config.http), setUpUrl: null };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Where the service is. */
export interface Served {
  address: string;
  /** Where the first admin comes in, once; `null` where there is one with a password. */
  setUpUrl: string | null;
}

/**
 * Opens the port.
 * @throws StartupError when the port cannot be had, or may not be opened to others yet; the application is left to the
 * caller
 */
export async function listen(app: NestFastifyApplication, http: HttpConfig): Promise<Served> {
  await app.init();
  const setUp = app.get(SetUpService);
  if (!isLoopback(http.host) && !(await setUp.hasAdmin())) throw new StartupError(tooOpen(http.host));
  const address = await openPort(app, http);
  const path = await setUp.offerFirstLink();
  return { address, setUpUrl: path && new URL(path, http.publicUrl ?? address).href };
}

/** @returns the address at which it listens now */
async function openPort(app: NestFastifyApplication, { host, port }: HttpConfig): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw toStartupError(error, port);
  }
  return app.getUrl();
}

const tooOpen = (host: string) =>
  `HOST=${host}: nobody administers this yet, so only a loopback address may be bound. Make somebody who does first: reckoner user create NAME --role admin`;

function toStartupError(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartupError(`Port ${port} is taken: set PORT to another one, or 0 for any free one`);
  }
  if (code === 'EACCES') return new StartupError(`Port ${port} may not be bound: choose one above 1023`);
  return error;
}
