import type { TaskHandlers } from './task.js';

/**
 * Gets due tasks run, wherever workers are. The `task` table is the truth; a queue only decides who runs
 * what when, so losing a queue's own state loses no task.
 *
 * - A committed task runs soon after it is due, at least once; its handler's writes take effect exactly once.
 * - A task whose transaction rolled back never runs.
 * - Work of one lane never waits for another lane's.
 * - A handler's failure undoes its writes; the task is tried again with growing waits, and declared dead
 *   after its last attempt.
 * - When a worker dies or hangs, another one takes its tasks over after their lease.
 * - Nothing here makes a caller wait for, or fail with, whatever carries the queue.
 */
export abstract class JobQueue {
  /** Begins to run due tasks of the handlers' kinds; other kinds are left to other processes. */
  abstract start(handlers: TaskHandlers): Promise<void>;

  /** Says that a task may have become due. Returns at once; without it tasks wait for the next poll. */
  abstract nudge(): void;

  /** Whether tasks are handed out at present; while not, they wait. */
  abstract isUp(): boolean;

  /** Takes no more tasks and lets running ones finish, for a limited time. */
  abstract stop(): Promise<void>;
}

/** How long `stop()` waits at most. */
export const STOP_TIMEOUT_MS = 10_000;
