import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskHandler } from '../platform/jobs/task.js';
import { flagOverdue } from './flag-overdue.js';
import { escalateOverdue, remindOfOverdue, tellDueSoon } from './follow-up.js';

/** The recurring sweep that flags overdue questions and follows them up; one after the other, for they lock the same rows. */
@Injectable()
export class FlagOverdueJob implements TaskHandler {
  readonly kind = 'flag-overdue';

  async handle(tx: EntityManager): Promise<void> {
    await flagOverdue(tx);
    await tellDueSoon(tx);
    await remindOfOverdue(tx);
    await escalateOverdue(tx);
  }
}
