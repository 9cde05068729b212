import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type RecurringTask, SCHEDULE } from './recurring.js';
import type { TaskHandler } from './task.js';

const KEEP_DONE_SECONDS = 86_400;

/** Deletes tasks that are done, recurring or without a dedupe key. Others stay, because their keys must hold forever. */
@Injectable()
export class DeleteDoneTasks implements TaskHandler {
  readonly kind = 'delete-done-tasks';

  constructor(@Inject(SCHEDULE) private readonly schedule: readonly RecurringTask[]) {}

  /** The current slot's task is kept however long the slot is, or it would be offered again. */
  async handle(tx: EntityManager): Promise<void> {
    await tx.query(
      `DELETE FROM task USING unnest($1::text[], $2::int[]) AS recurring (kind, every_seconds)
       WHERE task.kind = recurring.kind AND done_at IS NOT NULL
         AND run_at < app_now() - greatest(every_seconds, $3) * interval '1 second'`,
      [this.schedule.map((r) => r.kind), this.schedule.map((r) => r.everySeconds), KEEP_DONE_SECONDS],
    );
    await tx.query(
      `DELETE FROM task WHERE dedupe_key IS NULL AND done_at < app_now() - ${KEEP_DONE_SECONDS} * interval '1 second'`,
    );
  }
}
