import { parentPort, workerData } from 'node:worker_threads';
import { capture, type CaptureTask } from './capture-task.js';
import { loadPageReader } from './read-page.js';

/** What a worker thread says: that it begins with the text, then one answer. */
export type WorkerAnswer = 'begins' | { outcome: Awaited<ReturnType<typeof capture>> } | { tooLong: string };

async function answer(task: CaptureTask): Promise<WorkerAnswer> {
  try {
    return { outcome: await capture(task) };
  } catch (error) {
    if (error instanceof RangeError) return { tooLong: error.message };
    throw error;
  }
}

const task = workerData as CaptureTask;
if (task.html !== undefined) await loadPageReader();
parentPort?.postMessage('begins' satisfies WorkerAnswer);
parentPort?.postMessage(await answer(task));
