import type { DataSource } from 'typeorm';
import { claimTasks } from './claim-tasks.js';
import { executeTask } from './execute-task.js';
import { JobQueue, STOP_TIMEOUT_MS, TASK_CONCURRENCY } from './job-queue.js';
import { PollingLoop } from './polling-loop.js';
import { TASK_TIMING, type Task, type TaskHandlers } from './task.js';
import { withinTime } from './within-time.js';

/** Runs tasks in this process; any number of processes share the work through the database. */
export class InProcessJobQueue extends JobQueue {
  private readonly running = new Set<Promise<void>>();
  private readonly loop: PollingLoop;
  private handlers: TaskHandlers = new Map();

  constructor(
    private readonly dataSource: DataSource,
    private readonly timing = TASK_TIMING,
  ) {
    super();
    this.loop = new PollingLoop('Claiming tasks', timing.pollMs, () => this.claimAndRun());
  }

  async start(handlers: TaskHandlers): Promise<void> {
    this.handlers = handlers;
    this.loop.start();
  }

  nudge(): void {
    this.loop.nudge();
  }

  async stop(): Promise<void> {
    await withinTime(
      this.loop.stop().then(() => Promise.all(this.running)),
      STOP_TIMEOUT_MS,
    );
  }

  private async claimAndRun(): Promise<void> {
    const limit = TASK_CONCURRENCY - this.running.size;
    if (limit === 0) return;
    const kinds = [...this.handlers.keys()];
    const tasks = await claimTasks(this.dataSource, { kinds, limit, leaseMs: this.timing.leaseMs });
    for (const task of tasks) this.run(task);
  }

  private run(task: Task): void {
    const handler = this.handlers.get(task.kind);
    if (!handler) return;
    const run = executeTask(this.dataSource, task, handler, this.timing).finally(() => {
      this.running.delete(run);
      this.nudge();
    });
    this.running.add(run);
  }
}
