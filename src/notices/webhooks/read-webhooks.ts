import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/domain-error.js';
import type { DeliveryView, WebhookView } from './webhook.schemas.js';

const LOG_SHOWN = 100;

const ISO = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const WEBHOOK_SQL = `
  SELECT w.id, w.url, w.kinds, ${ISO('w.created_at')} AS "createdAt", w.failures, ${ISO('w.paused_at')} AS "pausedAt",
         (SELECT count(*)::int FROM webhook_delivery d
          WHERE d.webhook_id = w.id AND delivered_at IS NULL AND given_up_at IS NULL) AS pending
  FROM webhook w`;

/** All webhooks, oldest first. */
export function readWebhooks(tx: EntityManager): Promise<WebhookView[]> {
  return tx.query<WebhookView[]>(`${WEBHOOK_SQL} ORDER BY w.created_at, w.id`);
}

/** @throws DomainError where there is none */
export async function readWebhook(tx: EntityManager, id: string): Promise<WebhookView> {
  const [row] = await tx.query<WebhookView[]>(`${WEBHOOK_SQL} WHERE w.id = $1`, [id]);
  if (!row) throw notFound('webhook', id);
  return row;
}

/** The last deliveries of a webhook, the newest first. */
export function readDeliveries(tx: EntityManager, webhookId: string): Promise<DeliveryView[]> {
  return tx.query<DeliveryView[]>(
    `SELECT d.id, d.notice_id AS "noticeId", n.kind, ${ISO('d.created_at')} AS "createdAt", d.tries,
            ${ISO('d.tried_at')} AS "triedAt", d.failure, ${ISO('d.delivered_at')} AS "deliveredAt",
            ${ISO('d.given_up_at')} AS "givenUpAt"
     FROM webhook_delivery d JOIN notice n ON n.id = d.notice_id
     WHERE d.webhook_id = $1 ORDER BY d.created_at DESC, d.id DESC LIMIT ${LOG_SHOWN}`,
    [webhookId],
  );
}
