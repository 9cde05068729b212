import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskHandler } from '../platform/jobs/task.js';
import { flagOverdue } from './flag-overdue.js';

/** The recurring sweep that flags overdue questions. */
@Injectable()
export class FlagOverdueJob implements TaskHandler {
  readonly kind = 'flag-overdue';

  async handle(tx: EntityManager): Promise<void> {
    await flagOverdue(tx);
  }
}
