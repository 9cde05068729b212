import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { appendLedgerEntry } from '../../ledger/append-ledger-entry.js';
import { newSecret } from '../../people/secrets.js';
import type { Caller } from '../../platform/caller.js';
import { Transactions } from '../../platform/database/transactions.js';
import { notFound } from '../../platform/domain-error.js';
import { readDeliveries, readWebhook, readWebhooks } from './read-webhooks.js';
import type { CreatedWebhookView, CreateWebhook, DeliveryView, WebhookView } from './webhook.schemas.js';

/** Other programs that are told of notices. The ledger tells of them by id, for an address can hold a secret. */
@Injectable()
export class ManageWebhooksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  list(): Promise<WebhookView[]> {
    return readWebhooks(this.dataSource.manager);
  }

  /** @throws DomainError where there is no such webhook */
  async deliveries(id: string): Promise<DeliveryView[]> {
    await readWebhook(this.dataSource.manager, id);
    return readDeliveries(this.dataSource.manager, id);
  }

  /** Makes a webhook, which is told of what happens from then on. */
  async create({ url, kinds }: CreateWebhook, caller: Caller): Promise<CreatedWebhookView> {
    const secret = newSecret();
    const id = uuidv7();
    const view = await this.transactions.write(caller, async (tx) => {
      await tx.query('INSERT INTO webhook (id, url, secret, kinds) VALUES ($1, $2, $3, $4)', [
        id,
        url,
        secret,
        kinds,
      ]);
      await tell(tx, caller, 'webhook.created', id);
      return readWebhook(tx, id);
    });
    return { ...view, secret: view.id === id ? secret : null };
  }

  /** Takes it up again after a pause; what waited is sent. */
  resume(id: string, caller: Caller): Promise<WebhookView> {
    return this.transactions.write(caller, async (tx) => {
      await readWebhook(tx, id);
      await resume(tx, id);
      return readWebhook(tx, id);
    });
  }

  /** Sends a delivery once more, under the id that it had. */
  redeliver(id: string, deliveryId: string, caller: Caller): Promise<WebhookView> {
    return this.transactions.write(caller, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `UPDATE webhook_delivery SET tries = 0, failure = NULL, delivered_at = NULL, given_up_at = NULL
         WHERE id = $2 AND webhook_id = $1`,
        [id, deliveryId],
      );
      if (count === 0) throw notFound('delivery', deliveryId);
      await resume(tx, id);
      return readWebhook(tx, id);
    });
  }

  /** Removes it with its log; what waited is not sent. */
  remove(id: string, caller: Caller): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      await readWebhook(tx, id);
      await tx.query('DELETE FROM webhook WHERE id = $1', [id]);
      await tell(tx, caller, 'webhook.removed', id);
    });
  }
}

async function resume(tx: EntityManager, id: string): Promise<void> {
  await tx.query('UPDATE webhook SET failures = 0, retry_at = NULL, paused_at = NULL WHERE id = $1', [id]);
}

async function tell(tx: EntityManager, { actor }: Caller, kind: string, id: string): Promise<void> {
  await appendLedgerEntry(tx, { stream: `webhook:${id}`, actor, kind, payload: { id } });
}
