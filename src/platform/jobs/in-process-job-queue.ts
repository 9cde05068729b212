import type { DataSource } from 'typeorm';
import { claimTasks } from './claim-tasks.js';
import { executeTask } from './execute-task.js';
import { JobQueue, STOP_TIMEOUT_MS } from './job-queue.js';
import { kindsIn, type Lane, LANE_NAMES, LANES } from './lanes.js';
import { PollingLoop } from './polling-loop.js';
import { TASK_TIMING, type Task, type TaskHandlers } from './task.js';
import { withinTime } from './within-time.js';

/** Runs tasks in this process; any number of processes share the work through the database. */
export class InProcessJobQueue extends JobQueue {
  private readonly running = new Map(LANE_NAMES.map((lane) => [lane, new Set<Promise<void>>()]));
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

  isUp(): boolean {
    return true;
  }

  async stop(): Promise<void> {
    const runs = () => Promise.all([...this.running.values()].flatMap((lane) => [...lane]));
    await withinTime(this.loop.stop().then(runs), STOP_TIMEOUT_MS);
  }

  private async claimAndRun(): Promise<void> {
    for (const [lane, running] of this.running) {
      const limit = LANES[lane].concurrency - running.size;
      const kinds = kindsIn(lane, this.handlers);
      if (limit === 0 || kinds.length === 0) continue;
      const tasks = await claimTasks(this.dataSource, { kinds, limit, leaseMs: this.timing.leaseMs });
      for (const task of tasks) this.run(task, lane);
    }
  }

  private run(task: Task, lane: Lane): void {
    const handler = this.handlers.get(task.kind);
    const running = this.running.get(lane);
    if (!handler || !running) return;
    const run = executeTask(this.dataSource, task, handler, this.timing).finally(() => {
      running.delete(run);
      this.nudge();
    });
    running.add(run);
  }
}
