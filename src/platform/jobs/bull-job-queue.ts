import type Bull from 'bull';
import type { DataSource } from 'typeorm';
import { claimTasks, findDueTasks } from './claim-tasks.js';
import { executeTask } from './execute-task.js';
import { JobQueue, STOP_TIMEOUT_MS, TASK_CONCURRENCY } from './job-queue.js';
import { OutageLog } from './outage-log.js';
import { PollingLoop } from './polling-loop.js';
import { TASK_TIMING, type Task, type TaskHandlers } from './task.js';
import { withinTime } from './within-time.js';

/** Due tasks published in one pass; the next pass publishes the rest. */
const PUBLISH_LIMIT = 500;
const MAX_RECONNECT_WAIT_MS = 2_000;

interface BullJobQueueOptions {
  redisUrl: string;
  /** `false` for processes that only publish. */
  runsTasks: boolean;
}

/**
 * Bull carries task ids to workers on any number of machines. Every process publishes whatever is due and
 * unleased, again and again, so a lost, flushed or late Redis only delays tasks; a job that Bull delivers
 * twice finds its task already claimed.
 */
export class BullJobQueue extends JobQueue {
  private readonly outage = new OutageLog('Redis');
  private readonly loop: PollingLoop;
  private queue?: Bull.Queue<{ id: string }>;
  private handlers: TaskHandlers = new Map();

  constructor(
    private readonly dataSource: DataSource,
    private readonly options: BullJobQueueOptions,
    private readonly timing = TASK_TIMING,
  ) {
    super();
    this.loop = new PollingLoop('Publishing tasks', timing.pollMs, () => this.publishDueTasks());
  }

  async start(handlers: TaskHandlers): Promise<void> {
    this.handlers = handlers;
    this.queue = await openQueue(this.options.redisUrl);
    this.queue.on('error', (error) => this.outage.down(error));
    this.queue.client.on('ready', () => this.nudge());
    if (this.options.runsTasks) {
      // Settles only when the queue closes; until Redis is there Bull waits.
      this.queue.process(TASK_CONCURRENCY, (job) => this.runTask(job.data.id)).catch(() => {});
    }
    this.loop.start();
  }

  nudge(): void {
    this.loop.nudge();
  }

  async stop(): Promise<void> {
    const closed = this.loop.stop().then(() => this.queue?.close());
    await withinTime(closed, STOP_TIMEOUT_MS);
    for (const client of this.queue?.clients ?? []) client.disconnect();
  }

  /** Skipped while Redis is away: its client would keep the commands in memory for as long. */
  private async publishDueTasks(): Promise<void> {
    if (this.queue?.client.status !== 'ready') return;
    const due = await findDueTasks(this.dataSource, [...this.handlers.keys()], PUBLISH_LIMIT);
    if (due.length > 0) await this.queue.addBulk(due.map(toBullJob));
    this.outage.up();
  }

  private async runTask(id: string): Promise<void> {
    const kinds = [...this.handlers.keys()];
    const [task] = await claimTasks(this.dataSource, { kinds, id, limit: 1, leaseMs: this.timing.leaseMs });
    const handler = task && this.handlers.get(task.kind);
    if (handler) await executeTask(this.dataSource, task, handler, this.timing);
  }
}

/** The id makes publishing the same attempt again a no-op for as long as Bull still holds it. */
function toBullJob({ id, attempts }: Pick<Task, 'id' | 'attempts'>) {
  return { data: { id }, opts: { jobId: `${id}:${attempts}`, removeOnComplete: true, removeOnFail: true } };
}

async function openQueue(redisUrl: string): Promise<Bull.Queue<{ id: string }>> {
  const { default: Bull } = await import('bull');
  return new Bull('tasks', redisUrl, {
    prefix: 'reckoner',
    redis: {
      ...(redisUrl.startsWith('rediss:') && { tls: {} }),
      connectTimeout: 5_000,
      maxRetriesPerRequest: null,
      retryStrategy: (times) => Math.min(times * 100, MAX_RECONNECT_WAIT_MS),
      // Finds out that a machine has vanished while a worker waits for its next job.
      keepAlive: 10_000,
    },
    settings: {
      lockDuration: 10_000,
      lockRenewTime: 3_000,
      stalledInterval: 5_000,
      maxStalledCount: 1,
      retryProcessDelay: 1_000,
      drainDelay: 5,
    },
  });
}
