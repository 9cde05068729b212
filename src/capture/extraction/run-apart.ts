import { Worker } from 'node:worker_threads';

export const CAPTURE_LIMIT_MS = 2_000;

/** What a worker thread says: that it begins with the text, then one answer. */
export type WorkerAnswer<Outcome> = 'begins' | { outcome: Outcome } | { tooLong: string };

/** The text took longer than the limit: the worker was stopped. */
export class CaptureTimeout extends Error {}

/**
 * Reads a text in a worker thread, so that none can hold up the process.
 * @throws CaptureTimeout after `limitMs`; RangeError where the text or page is too long
 */
export function runApart<Outcome>(script: URL, task: unknown, limitMs = CAPTURE_LIMIT_MS): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    let timer: NodeJS.Timeout | undefined;
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
      void worker.terminate();
    };
    const giveUp = () => settle(() => reject(new CaptureTimeout(`capture took longer than ${limitMs} ms`)));
    worker.on('message', (answer: WorkerAnswer<Outcome>) => {
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
