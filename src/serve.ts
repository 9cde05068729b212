import type { Config } from './config.js';
import { createApp } from './create-app.js';
import { StartupError } from './platform/startup-error.js';

/**
 * Runs the application until the process is told to stop: the web server, the workers, or both.
 * @returns the address it listens at, or `null` for a worker
 * @throws StartupError when it cannot start
 */
export async function serve(config: Config): Promise<string | null> {
  const app = await createApp(config);
  try {
    if (config.role === 'worker') {
      await app.init();
      return null;
    }
    const { host, port } = config.http;
    await app.listen(port, host);
    return await app.getUrl();
  } catch (error) {
    await app.close();
    throw toStartupError(error, config);
  }
}

function toStartupError(error: unknown, { http }: Config): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartupError(`Port ${http.port} is taken: set PORT to another one, or 0 for any free one`);
  }
  if (code === 'EACCES') return new StartupError(`Port ${http.port} may not be bound: choose one above 1023`);
  return error;
}
