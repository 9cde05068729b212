import type { StoreFigure } from '../../platform/metrics/store-figure.js';

/** How other programs are being told. */
export const deliveryFigures: readonly StoreFigure[] = [
  {
    name: 'reckoner_webhook_deliveries_waiting',
    help: 'Deliveries that are yet to be made, those of paused webhooks among them',
    sql: `SELECT count(*)::float8 AS value FROM webhook_delivery WHERE delivered_at IS NULL AND given_up_at IS NULL`,
  },
  {
    name: 'reckoner_webhooks_paused',
    help: 'Webhooks that failed so often that they wait for somebody to resume them',
    sql: 'SELECT count(*)::float8 AS value FROM webhook WHERE paused_at IS NOT NULL',
  },
];
