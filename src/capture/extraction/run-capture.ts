import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CaptureOutcome, CaptureTask } from './capture-task.js';
import type { WorkerAnswer } from './capture-worker.js';

export const CAPTURE_LIMIT_MS = 2_000;

/** The text took longer than the limit: the worker was stopped. */
export class CaptureTimeout extends Error {}

const compiled = new URL('./capture-worker.js', import.meta.url);
const source = new URL('./capture-worker.ts', import.meta.url);

/** From a checkout the worker is TypeScript, and Node needs the loader the tests use. */
function startWorker(task: CaptureTask): Worker {
  if (existsSync(compiled))
    return new Worker(compiled, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 256 } });
  const loader = new URL('../../../test/support/run-typescript.mjs', import.meta.url);
  const code = `require('node:module').register(${JSON.stringify(loader.href)}); import(${JSON.stringify(source.href)})`;
  return new Worker(code, { eval: true, workerData: task });
}

/**
 * Captures in a worker thread, so that no text can hold up the process.
 * @throws CaptureTimeout after `limitMs`; RangeError where the text or page is too long
 */
export function runCapture(task: CaptureTask, limitMs = CAPTURE_LIMIT_MS): Promise<CaptureOutcome> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(task);
    let timer: NodeJS.Timeout | undefined;
    // counted from the moment the thread runs: starting it says nothing about the text
    worker.once('online', () => {
      timer = setTimeout(() => {
        reject(new CaptureTimeout(`capture took longer than ${limitMs} ms`));
        void worker.terminate();
      }, limitMs);
    });
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
      void worker.terminate();
    };
    worker.once('message', (answer: WorkerAnswer) =>
      settle(() => ('outcome' in answer ? resolve(answer.outcome) : reject(new RangeError(answer.tooLong)))),
    );
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', (code) =>
      settle(() => reject(new Error(`the capture worker ended with code ${code}`))),
    );
  });
}
