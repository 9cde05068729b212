import { type ChildProcess, spawn } from 'node:child_process';
import type { JobWorkerOptions } from './job-worker.js';

const RUN_TYPESCRIPT = new URL('../support/run-typescript.mjs', import.meta.url).href;

export const startJobWorker = (options: JobWorkerOptions): ChildProcess =>
  startTypeScript('test/contracts/job-worker.ts', JSON.stringify(options));

/** Runs a program of the tests in a process of its own. */
export function startTypeScript(program: string, argument: string): ChildProcess {
  return spawn(process.execPath, ['--import', RUN_TYPESCRIPT, program, argument], {
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
