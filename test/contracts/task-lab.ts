import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { BullJobQueue } from '../../src/platform/jobs/bull-job-queue.js';
import { enqueueTask, type NewTask } from '../../src/platform/jobs/enqueue-task.js';
import { InProcessJobQueue } from '../../src/platform/jobs/in-process-job-queue.js';
import type { JobQueue } from '../../src/platform/jobs/job-queue.js';
import type { Task, TaskHandler, TaskTiming } from '../../src/platform/jobs/task.js';

/** Short enough for tests to see leases run out. */
export const FAST: TaskTiming = { pollMs: 50, leaseMs: 800, retryMs: 50 };

export interface TaskRow {
  attempts: number;
  isDone: boolean;
  isDead: boolean;
  lastError: string | null;
}

/** A database with the `task` table, and a table of effects that handlers write to. */
export class TaskLab {
  private constructor(readonly dataSource: DataSource) {}

  static async open(databaseUrl: string): Promise<TaskLab> {
    const dataSource = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 6 }).initialize();
    await dataSource.query(
      'CREATE TABLE IF NOT EXISTS effect (task_id uuid NOT NULL, note text NOT NULL, at timestamptz DEFAULT clock_timestamp())',
    );
    return new TaskLab(dataSource);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }

  async enqueue(...tasks: NewTask[]): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      for (const task of tasks) await enqueueTask(tx, task);
    });
  }

  /** The notes of the effects that were committed, in order. */
  async notes(): Promise<string[]> {
    const rows: { note: string }[] = await this.dataSource.query('SELECT note FROM effect ORDER BY at');
    return rows.map((row) => row.note);
  }

  /** The only task there is. */
  async task(): Promise<TaskRow> {
    const rows: TaskRow[] = await this.dataSource.query(
      `SELECT attempts, done_at IS NOT NULL AS "isDone", dead_at IS NOT NULL AS "isDead", last_error AS "lastError"
       FROM task`,
    );
    if (rows.length !== 1) throw new Error(`Expected one task, found ${rows.length}`);
    return rows[0] as TaskRow;
  }

  /** Resolves when no task is left to be done. */
  async settled(): Promise<void> {
    await eventually(async () => {
      const open: unknown[] = await this.dataSource.query(
        'SELECT FROM task WHERE done_at IS NULL AND dead_at IS NULL',
      );
      return open.length === 0;
    });
  }
}

/** Without a Redis the queue is the in-process one. */
export function createQueue(dataSource: DataSource, redisUrl: string | undefined, timing = FAST): JobQueue {
  return redisUrl
    ? new BullJobQueue(dataSource, { redisUrl, runsTasks: true }, timing)
    : new InProcessJobQueue(dataSource, timing);
}

export async function recordEffect(tx: EntityManager, task: Task, note: string): Promise<void> {
  await tx.query('INSERT INTO effect (task_id, note) VALUES ($1, $2)', [task.id, note]);
}

/** What is done, or a whole handler where more than that matters. */
export type HandlersByKind = Record<string, TaskHandler['handle'] | Omit<TaskHandler, 'kind'>>;

export function handlersOf(handlers: HandlersByKind): Map<string, TaskHandler> {
  return new Map(
    Object.entries(handlers).map(([kind, handler]) => [
      kind,
      typeof handler === 'function' ? { kind, handle: handler } : { kind, ...handler },
    ]),
  );
}

/** Polls until the check holds. @throws Error when it still does not after 15 s */
export async function eventually(check: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error('It did not happen within 15 s');
    await sleep(25);
  }
}

/** Something to wait for until somebody opens it. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
