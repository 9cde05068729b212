import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskHandler } from '../../platform/jobs/task.js';
import { MAX_ATTEMPTS } from '../../platform/jobs/task.js';
import { DELIVER_WEBHOOK } from './deliver-webhook.job.js';

const LOG_DAYS = 30;

/** The recurring sweep that makes a task for every webhook that something waits for; so that none waits for another. */
@Injectable()
export class SendWebhooksJob implements TaskHandler {
  readonly kind = 'send-webhooks';

  async handle(tx: EntityManager): Promise<void> {
    await tx.query(
      `INSERT INTO task (id, kind, payload, max_attempts)
       SELECT gen_random_uuid(), $1, jsonb_build_object('webhookId', w.id), $2 FROM webhook w
       WHERE w.paused_at IS NULL AND coalesce(w.retry_at <= app_now(), true)
         AND EXISTS (SELECT FROM webhook_delivery d
                     WHERE d.webhook_id = w.id AND delivered_at IS NULL AND given_up_at IS NULL)
         AND NOT EXISTS (SELECT FROM task t WHERE t.kind = $1 AND done_at IS NULL AND dead_at IS NULL
                         AND t.payload ->> 'webhookId' = w.id::text)`,
      [DELIVER_WEBHOOK, MAX_ATTEMPTS],
    );
    await tx.query(
      `DELETE FROM webhook_delivery WHERE created_at < app_now() - ${LOG_DAYS} * interval '1 day'`,
    );
  }
}
