import { z } from 'zod';
import { webLink } from '../../platform/http/wire-text.js';
import { instantView } from '../../platform/http/wire-time.js';
import { noticeKinds } from '../notice-kinds.js';

export const createWebhookSchema = z
  .strictObject({
    url: webLink.describe('Of a server of the open internet'),
    kinds: z
      .array(z.enum(noticeKinds))
      .min(1)
      .overwrite((kinds) => noticeKinds.filter((kind) => kinds.includes(kind)))
      .default([...noticeKinds]),
  })
  .meta({ id: 'CreateWebhook' });
export type CreateWebhook = z.output<typeof createWebhookSchema>;

export const webhookView = z
  .object({
    id: z.uuid(),
    url: z.string(),
    kinds: z.array(z.enum(noticeKinds)),
    createdAt: instantView,
    pending: z.int().describe('Deliveries that wait'),
    failures: z.int().describe('In a row'),
    pausedAt: instantView.nullable().describe('When too many deliveries had failed'),
  })
  .meta({ id: 'Webhook' });
export type WebhookView = z.infer<typeof webhookView>;

export const createdWebhookView = z
  .object({
    ...webhookView.shape,
    secret: z.string().nullable().describe('Signs deliveries. Shown this once: null for a repeated request'),
  })
  .meta({ id: 'CreatedWebhook' });
export type CreatedWebhookView = z.infer<typeof createdWebhookView>;

export const webhooksView = z.object({ items: z.array(webhookView) }).meta({ id: 'Webhooks' });

export const deliveryView = z
  .object({
    id: z.uuid(),
    noticeId: z.uuid(),
    kind: z.enum(noticeKinds),
    createdAt: instantView,
    tries: z.int(),
    triedAt: instantView.nullable(),
    failure: z.string().nullable().describe('Why the last try failed'),
    deliveredAt: instantView.nullable(),
    givenUpAt: instantView.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
export type DeliveryView = z.infer<typeof deliveryView>;

export const deliveriesView = z.object({ items: z.array(deliveryView) }).meta({ id: 'WebhookDeliveries' });
