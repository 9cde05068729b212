import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../domain-error.js';
import { JobQueue } from './job-queue.js';
import { laneOf } from './lanes.js';
import { type RecurringTask, SCHEDULE } from './recurring.js';
import { countTasks, readDeadTasks } from './task-overview.js';
import { TASK_HANDLERS, type TaskHandler } from './task.js';
import type { TasksView } from './task.schemas.js';

const DEAD_LIMIT = 100;

/** How the tasks are doing, and another try for those that were given up. */
@Injectable()
export class WatchTasksService {
  private readonly logger = new Logger('Tasks');

  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    @Inject(TASK_HANDLERS) private readonly handlers: readonly TaskHandler[],
    @Inject(SCHEDULE) private readonly schedule: readonly RecurringTask[],
  ) {}

  async overview(): Promise<TasksView> {
    const tx = this.dataSource.manager;
    const rows = await countTasks(
      tx,
      this.handlers.map(({ kind }) => kind),
    );
    const dead = await readDeadTasks(tx, DEAD_LIMIT);
    return {
      isUp: this.queue.isUp(),
      kinds: rows.map((row, i) => ({
        ...row,
        doneAt: row.doneAt?.toISOString() ?? null,
        lane: laneOf(this.handlers[i]!),
        everySeconds: this.schedule.find(({ kind }) => kind === row.kind)?.everySeconds ?? null,
      })),
      dead: dead.map((task) => ({ ...task, deadAt: task.deadAt.toISOString() })),
    };
  }

  /**
   * Has a task that was given up tried again, with all its attempts.
   * @throws DomainError where no such task was given up
   */
  async retry(id: string, actor: string): Promise<{ id: string }> {
    const [[task]] = await this.dataSource.query<[{ kind: string }[]]>(
      `UPDATE task SET dead_at = NULL, attempts = 0, run_at = app_now() WHERE id = $1 AND dead_at IS NOT NULL
       RETURNING kind`,
      [id],
    );
    if (!task) throw notFound('dead task', id);
    this.logger.log(`Task ${task.kind} ${id} is tried again, as ${actor} asked`);
    this.queue.nudge();
    return { id };
  }
}
