import type { CaptureOutcome, CaptureTask } from './capture-task.js';
import type { Page } from './read-page.js';
import { runApart } from './run-apart.js';

const CAPTURE = new URL('./capture-worker.js', import.meta.url);
const READ_PAGE = new URL('./page-worker.js', import.meta.url);

/** Captures in a thread of its own; throws what `runApart` does. */
export function runCapture(task: CaptureTask, limitMs?: number): Promise<CaptureOutcome> {
  return runApart(CAPTURE, task, limitMs);
}

/** Reads a page in a thread of its own; throws what `runApart` does. */
export function runReadPage(html: string, url: string): Promise<Page> {
  return runApart(READ_PAGE, { html, url });
}
