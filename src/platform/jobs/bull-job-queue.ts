import type Bull from 'bull';
import type { DataSource } from 'typeorm';
import { openLane, toBullJob } from './bull-lane.js';
import { claimTasks, findDueTasks } from './claim-tasks.js';
import { executeTask } from './execute-task.js';
import { JobQueue, STOP_TIMEOUT_MS } from './job-queue.js';
import { kindsIn, type Lane, LANE_NAMES, LANES } from './lanes.js';
import { OutageLog } from './outage-log.js';
import { PollingLoop } from './polling-loop.js';
import { TASK_TIMING, type TaskHandlers } from './task.js';
import { withinTime } from './within-time.js';

/** Due tasks of a lane published in one pass; the next pass publishes the rest. */
const PUBLISH_LIMIT = 500;

interface BullJobQueueOptions {
  redisUrl: string;
  /** `false` for processes that only publish. */
  runsTasks: boolean;
}

/**
 * Bull carries task ids to workers on any number of machines, in one queue a lane. Every process publishes whatever is
 * due and unleased, again and again, so a lost, flushed or late Redis only delays tasks; a job that Bull delivers
 * twice finds its task already claimed.
 */
export class BullJobQueue extends JobQueue {
  private readonly outage = new OutageLog('Redis');
  private readonly loop: PollingLoop;
  private readonly queues = new Map<Lane, Bull.Queue<{ id: string }>>();
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
    for (const lane of LANE_NAMES) await this.open(lane);
    this.loop.start();
  }

  nudge(): void {
    this.loop.nudge();
  }

  isUp(): boolean {
    return [...this.queues.values()].every(({ client }) => client.status === 'ready');
  }

  async stop(): Promise<void> {
    const queues = [...this.queues.values()];
    const closed = this.loop.stop().then(() => Promise.all(queues.map((queue) => queue.close())));
    await withinTime(closed, STOP_TIMEOUT_MS);
    for (const client of queues.flatMap((queue) => queue.clients)) client.disconnect();
  }

  private async open(lane: Lane): Promise<void> {
    const queue = await openLane(lane, this.options.redisUrl);
    this.queues.set(lane, queue);
    queue.on('error', (error) => this.outage.down(error));
    queue.client.on('ready', () => this.nudge());
    if (!this.options.runsTasks) return;
    // Settles only when the queue closes; until Redis is there Bull waits.
    queue.process(LANES[lane].concurrency, (job) => this.runTask(job.data.id)).catch(() => {});
  }

  /** Skipped while Redis is away: its clients would keep the commands in memory for as long. */
  private async publishDueTasks(): Promise<void> {
    if (!this.isUp()) return;
    for (const [lane, queue] of this.queues) {
      const due = await findDueTasks(this.dataSource, kindsIn(lane, this.handlers), PUBLISH_LIMIT);
      if (due.length > 0) await queue.addBulk(due.map(toBullJob));
    }
    this.outage.up();
  }

  private async runTask(id: string): Promise<void> {
    const kinds = [...this.handlers.keys()];
    const [task] = await claimTasks(this.dataSource, { kinds, id, limit: 1, leaseMs: this.timing.leaseMs });
    const handler = task && this.handlers.get(task.kind);
    if (handler) await executeTask(this.dataSource, task, handler, this.timing);
  }
}
