import type { StoreFigure } from '../../platform/metrics/store-figure.js';
import { PENDING_SQL } from './mailable-sql.js';

/** How people are being told by mail. */
export const mailFigures: readonly StoreFigure[] = [
  {
    name: 'reckoner_mails_waiting',
    help: 'Mails that are yet to be sent',
    sql: `SELECT count(*)::float8 AS value FROM mail m WHERE ${PENDING_SQL}`,
  },
  {
    name: 'reckoner_mail_addresses_paused',
    help: 'Addresses that were refused and wait for their person to save them anew',
    sql: 'SELECT count(*)::float8 AS value FROM notice_preference WHERE mail_paused_at IS NOT NULL',
  },
];
