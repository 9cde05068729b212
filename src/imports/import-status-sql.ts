import { CANCELLED } from './import-progress.js';

/** SQL for how import `i` is doing; its row changes when it is over, until then the task `t` that applies it tells. */
export const IMPORT_STATUS_SQL = `CASE
  WHEN i.failure_code = '${CANCELLED}' THEN 'cancelled'
  WHEN i.status <> 'staged' THEN i.status
  WHEN t.dead_at IS NOT NULL THEN 'failed'
  WHEN i.cancelled_at IS NOT NULL THEN 'cancelling'
  WHEN t.lease_until IS NOT NULL THEN 'applying'
  ELSE 'staged' END`;

/** SQL for how far it is; what an attempt that was broken off has left says nothing. */
export const IMPORT_PROGRESS_SQL = `CASE WHEN i.status = 'staged' AND t.lease_until IS NOT NULL THEN i.progress END`;
