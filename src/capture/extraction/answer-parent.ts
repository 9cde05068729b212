import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer } from './run-apart.js';

/** The worker's side of `runApart`: says that it begins, then what came of it. */
export async function answerParent<Outcome>(work: () => Promise<Outcome>): Promise<void> {
  const say = (answer: WorkerAnswer<Outcome>) => parentPort?.postMessage(answer);
  say('begins');
  try {
    say({ outcome: await work() });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say({ tooLong: error.message });
  }
}
