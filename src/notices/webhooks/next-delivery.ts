import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '../notice-kinds.js';

export interface Delivery {
  id: string;
  url: string;
  secret: string;
  /** Seconds since 1970. */
  timestamp: number;
  content: {
    id: string;
    kind: NoticeKind;
    nth: number;
    createdAt: string;
    question: { id: string; text: string; dueAt: string; outcome: string | null } | null;
    statement: { id: string; reviewOn: string } | null;
  };
}

/** What a webhook is to be sent next: what was tried least and waits longest, so that one that fails holds up none. */
export async function nextDelivery(tx: EntityManager, webhookId: string): Promise<Delivery | undefined> {
  const [delivery] = await tx.query<Delivery[]>(
    `SELECT d.id, w.url, w.secret, extract(epoch FROM app_now())::float8 AS timestamp,
            jsonb_build_object('id', n.id, 'kind', n.kind, 'nth', n.nth, 'createdAt', n.created_at,
              'question', CASE WHEN q.id IS NOT NULL THEN
                 jsonb_build_object('id', q.id, 'text', q.text, 'dueAt', q.due_at, 'outcome', coalesce(r.outcome, r.ruling)) END,
              'statement', CASE WHEN n.statement_id IS NOT NULL THEN
                 jsonb_build_object('id', n.statement_id, 'reviewOn', n.review_on) END) AS content
     FROM webhook w JOIN webhook_delivery d ON d.webhook_id = w.id JOIN notice n ON n.id = d.notice_id
     LEFT JOIN question q ON q.id = n.question_id
     LEFT JOIN resolution r ON n.kind = 'ruling' AND r.question_id = q.id AND r.version = n.nth
     WHERE w.id = $1 AND w.paused_at IS NULL AND coalesce(w.retry_at <= app_now(), true)
       AND d.delivered_at IS NULL AND d.given_up_at IS NULL
     ORDER BY d.tries, d.created_at, d.id LIMIT 1`,
    [webhookId],
  );
  return delivery;
}
