import { DataSource, type EntityManager } from 'typeorm';
import { enqueueTask } from '../../platform/jobs/enqueue-task.js';
import type { Task, TaskHandler } from '../../platform/jobs/task.js';
import { FetchFailure } from '../../platform/outbound/fetch-publicly.js';
import { postPublicly } from '../../platform/outbound/post-publicly.js';
import { type Delivery, nextDelivery } from './next-delivery.js';
import { deliveryHeaders } from './sign-delivery.js';

export const DELIVER_WEBHOOK = 'deliver-webhook';

/** Well below a lease, with one answer that is waited for in vain. */
const WORK_MS = 30_000;
/** After 30 s, one minute, two … and six hours at most; the last comes after about a day. */
const RETRY_S = 15;
const MAX_RETRY_S = 21_600;
const MAX_FAILURES = 14;
const MAX_TRIES = 10;

/**
 * Sends one webhook what waits for it, one after the other. Each result is stored at once, so that a worker that dies has
 * sent one delivery more than is known, under the same id. At the first failure it stops, and the webhook waits.
 */
export class DeliverWebhookJob implements TaskHandler {
  readonly kind = DELIVER_WEBHOOK;
  readonly lane = 'outbound';

  constructor(
    private readonly dataSource: DataSource,
    private readonly post = postPublicly,
  ) {}

  async prepare(task: Task): Promise<void> {
    const webhookId = String(task.payload.webhookId);
    const { manager } = this.dataSource;
    const startedMs = performance.now();
    while (performance.now() - startedMs < WORK_MS) {
      const delivery = await nextDelivery(manager, webhookId);
      if (!delivery) return;
      const failure = await this.send(delivery);
      if (failure === null) await noteDelivered(manager, webhookId, delivery.id);
      else return noteFailure(manager, webhookId, delivery.id, failure);
    }
  }

  async handle(tx: EntityManager, task: Task): Promise<void> {
    const webhookId = String(task.payload.webhookId);
    if (await nextDelivery(tx, webhookId))
      await enqueueTask(tx, { kind: DELIVER_WEBHOOK, payload: { webhookId } });
  }

  /** @returns why it failed, or null */
  private async send({ id, url, secret, timestamp, content }: Delivery): Promise<string | null> {
    const body = JSON.stringify(content);
    try {
      await this.post(url, { body, headers: deliveryHeaders(id, secret, Math.floor(timestamp), body) });
      return null;
    } catch (error) {
      if (error instanceof FetchFailure) return error.message;
      throw error;
    }
  }
}

async function noteDelivered(tx: EntityManager, webhookId: string, id: string): Promise<void> {
  await tx.query(
    `WITH webhook AS (UPDATE webhook SET failures = 0, retry_at = NULL WHERE id = $1 AND failures > 0)
     UPDATE webhook_delivery SET tries = tries + 1, tried_at = app_now(), failure = NULL, delivered_at = app_now()
     WHERE id = $2`,
    [webhookId, id],
  );
}

async function noteFailure(tx: EntityManager, webhookId: string, id: string, failure: string): Promise<void> {
  await tx.query(
    `WITH webhook AS (
       UPDATE webhook SET failures = failures + 1,
         retry_at = app_now() + least(${RETRY_S} * 2 ^ (failures + 1), ${MAX_RETRY_S}) * interval '1 second',
         paused_at = CASE WHEN failures + 1 >= ${MAX_FAILURES} THEN app_now() END
       WHERE id = $1
     )
     UPDATE webhook_delivery SET tries = tries + 1, tried_at = app_now(), failure = $3,
       given_up_at = CASE WHEN tries + 1 >= ${MAX_TRIES} THEN app_now() END
     WHERE id = $2`,
    [webhookId, id, failure],
  );
}
