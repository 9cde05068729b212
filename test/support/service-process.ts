import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A process of the service; a worker without a port has no address. */
export interface ServiceProcess {
  pid: number;
  address: string | null;
  /** Everything it has said so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * Runs `src/main.ts` with these settings alone, and waits until it says that it is up. Unless it is asked to, it fetches
 * nothing that is cited.
 */
export async function startProcess(env: Record<string, string>): Promise<ServiceProcess> {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', './test/support/run-typescript.mjs', 'src/main.ts'],
    {
      cwd: ROOT,
      env: { PATH: process.env.PATH, RECKONER_COPIES: 'off', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  const address = await new Promise<string | null>((resolve, reject) => {
    child.stderr.on('data', (data) => (output += data));
    child.stdout.on('data', (data) => {
      output += data;
      const up = /Reckoner is (?:working at |at |working)(\S+)?/.exec(output);
      if (up) resolve(up[1] ?? null);
    });
    child.once('exit', (code) => reject(new Error(`The service ended with code ${code}: ${output}`)));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  return { pid: child.pid!, address, output: () => output, stop };
}
