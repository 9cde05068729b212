import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueue } from './job-queue.js';
import { PollingLoop } from './polling-loop.js';
import { offerRecurringTasks, type RecurringTask, SCHEDULE } from './recurring.js';
import { indexHandlers } from './task-handlers.js';
import { TASK_HANDLERS, type TaskHandler } from './task.js';

const OFFER_INTERVAL_MS = 1_000;

/** Starts the queue and offers recurring tasks once the application is up; stops both before it goes down. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly offers: PollingLoop;

  constructor(
    private readonly queue: JobQueue,
    private readonly dataSource: DataSource,
    @Inject(TASK_HANDLERS) private readonly handlers: readonly TaskHandler[],
    @Inject(SCHEDULE) private readonly schedule: readonly RecurringTask[],
  ) {
    this.offers = new PollingLoop('Offering recurring tasks', OFFER_INTERVAL_MS, () => this.offer());
  }

  /** @throws Error when a handler is missing or doubled */
  async onApplicationBootstrap(): Promise<void> {
    await this.queue.start(indexHandlers(this.handlers, this.schedule));
    this.offers.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.offers.stop();
    await this.queue.stop();
  }

  private async offer(): Promise<void> {
    if (await offerRecurringTasks(this.dataSource, this.schedule)) this.queue.nudge();
  }
}
