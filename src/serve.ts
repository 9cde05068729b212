import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config, HttpConfig } from './config.js';
import { createApp } from './create-app.js';
import { StartupError } from './platform/startup-error.js';

/**
 * Runs the application until the process is told to stop: the web server, the workers, or both.
 * @returns the address it listens at, or `null` for a worker
 * @throws StartupError when it cannot start
 */
export async function serve(config: Config): Promise<string | null> {
  const app = await createApp(config);
  app.enableShutdownHooks();
  try {
    if (config.role !== 'worker') return await listen(app, config.http);
    await app.init();
    return null;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/**
 * Opens the port.
 * @returns the address it listens at
 * @throws StartupError when the port cannot be had; the application is left to the caller
 */
export async function listen(app: NestFastifyApplication, { host, port }: HttpConfig): Promise<string> {
  try {
    await app.listen(port, host);
    return await app.getUrl();
  } catch (error) {
    throw toStartupError(error, port);
  }
}

function toStartupError(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartupError(`Port ${port} is taken: set PORT to another one, or 0 for any free one`);
  }
  if (code === 'EACCES') return new StartupError(`Port ${port} may not be bound: choose one above 1023`);
  return error;
}
