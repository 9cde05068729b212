import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JobWorkerOptions } from './job-worker.js';

const WORKER_PROGRAM = fileURLToPath(new URL('./job-worker.ts', import.meta.url));
const RUN_TYPESCRIPT = new URL('../support/run-typescript.mjs', import.meta.url).href;

export function startJobWorker(options: JobWorkerOptions): ChildProcess {
  return spawn(process.execPath, ['--import', RUN_TYPESCRIPT, WORKER_PROGRAM, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Kills the process as if it had lost its power, and waits until it is gone. */
export async function killJobWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGKILL');
  await gone;
}
