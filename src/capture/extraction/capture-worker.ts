import { parentPort, workerData } from 'node:worker_threads';
import { capture, type CaptureTask } from './capture-task.js';

/** What a worker thread answers: one message, then it ends. */
export type WorkerAnswer = { outcome: Awaited<ReturnType<typeof capture>> } | { tooLong: string };

async function answer(task: CaptureTask): Promise<WorkerAnswer> {
  try {
    return { outcome: await capture(task) };
  } catch (error) {
    if (error instanceof RangeError) return { tooLong: error.message };
    throw error;
  }
}

parentPort?.postMessage(await answer(workerData as CaptureTask));
