import type { StoreFigure } from '../platform/metrics/store-figure.js';

const SEAL_LAG_LIMIT_SECONDS = 60;

/** How far the sealer is behind. */
export const ledgerFigures: readonly StoreFigure[] = [
  {
    name: 'reckoner_ledger_seal_lag_seconds',
    help: 'Age of the oldest entry that no checkpoint covers yet',
    sql: `SELECT coalesce(extract(epoch FROM app_now() - min(recorded_at)), 0)::float8 AS value
          FROM ledger_pending JOIN ledger_entry ON ledger_entry.id = entry_id`,
    limit: SEAL_LAG_LIMIT_SECONDS,
  },
];
