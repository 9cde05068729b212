import { workerData } from 'node:worker_threads';
import { answerParent } from './answer-parent.js';
import { capture, type CaptureTask } from './capture-task.js';
import { loadPageReader } from './read-page.js';

const task = workerData as CaptureTask;
if (task.html !== undefined) await loadPageReader();
await answerParent(() => capture(task));
