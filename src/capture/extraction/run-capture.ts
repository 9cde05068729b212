import { Worker } from 'node:worker_threads';
import type { CaptureOutcome, CaptureTask } from './capture-task.js';
import type { WorkerAnswer } from './capture-worker.js';

export const CAPTURE_LIMIT_MS = 2_000;

/** The text took longer than the limit: the worker was stopped. */
export class CaptureTimeout extends Error {}

const WORKER = new URL('./capture-worker.js', import.meta.url);

/**
 * Captures in a worker thread, so that no text can hold up the process.
 * @throws CaptureTimeout after `limitMs`; RangeError where the text or page is too long
 */
export function runCapture(task: CaptureTask, limitMs = CAPTURE_LIMIT_MS): Promise<CaptureOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    let timer: NodeJS.Timeout | undefined;
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
      void worker.terminate();
    };
    const giveUp = () => settle(() => reject(new CaptureTimeout(`capture took longer than ${limitMs} ms`)));
    worker.on('message', (answer: WorkerAnswer) => {
      // Counted from here: starting the thread says nothing about the text.
      if (answer === 'begins') timer = setTimeout(giveUp, limitMs);
      else
        settle(() =>
          'outcome' in answer ? resolve(answer.outcome) : reject(new RangeError(answer.tooLong)),
        );
    });
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', (code) =>
      settle(() => reject(new Error(`the capture worker ended with code ${code}`))),
    );
  });
}
