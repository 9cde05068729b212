import { once } from 'node:events';
import { createServer } from 'node:net';

const TRIES = 10;

/** The first free port from `first` on, or 0, which lets the system choose, where ten are taken. */
export async function freePort(host: string, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port++) if (await isFree(host, port)) return port;
  return 0;
}

async function isFree(host: string, port: number): Promise<boolean> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}
