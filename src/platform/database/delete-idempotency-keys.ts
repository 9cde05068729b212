import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskHandler } from '../jobs/task.js';

/** How long a repeated request gets the first one's answer. */
const KEEP_KEYS_DAYS = 7;

/** Deletes idempotency keys that nobody will repeat any more. */
@Injectable()
export class DeleteIdempotencyKeys implements TaskHandler {
  readonly kind = 'delete-idempotency-keys';

  async handle(tx: EntityManager): Promise<void> {
    await tx.query(`DELETE FROM idempotency_key WHERE created_at < app_now() - $1 * interval '1 day'`, [
      KEEP_KEYS_DAYS,
    ]);
  }
}
