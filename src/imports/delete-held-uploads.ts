import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskHandler } from '../platform/jobs/task.js';

/** Deletes files that waited for a day, and nobody said go. */
@Injectable()
export class DeleteHeldUploads implements TaskHandler {
  readonly kind = 'delete-held-uploads';

  async handle(tx: EntityManager): Promise<void> {
    await tx.query(`DELETE FROM held_upload WHERE recorded_at < app_now() - interval '1 day'`);
  }
}
