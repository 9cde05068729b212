import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskHandler } from '../platform/jobs/task.js';

/** Deletes sessions, links and counts of attempts that are over. */
@Injectable()
export class DeleteEndedAccess implements TaskHandler {
  readonly kind = 'delete-ended-access';

  async handle(tx: EntityManager): Promise<void> {
    await tx.query('DELETE FROM session WHERE expires_at <= app_now()');
    await tx.query('DELETE FROM setup_link WHERE expires_at <= app_now()');
    await tx.query('DELETE FROM sign_in_attempt WHERE window_ends_at <= app_now()');
  }
}
