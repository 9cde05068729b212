import type { StoreFigure } from '../metrics/store-figure.js';
import { IS_DUE } from './claim-tasks.js';
import type { RecurringTask } from './recurring.js';

/** A sweep that is later than this holds something up that somebody waits for. */
const SWEEP_LAG_LIMIT_SECONDS = 120;

/** How the work is going, by kind of task. */
export function taskFigures(schedule: readonly RecurringTask[]): StoreFigure[] {
  return [
    {
      name: 'reckoner_tasks_due',
      help: 'Tasks that wait for a worker',
      label: 'kind',
      sql: `SELECT kind, count(*)::float8 AS value FROM task WHERE ${IS_DUE} GROUP BY kind`,
    },
    {
      name: 'reckoner_task_oldest_due_seconds',
      help: 'How long the oldest of them has been due',
      label: 'kind',
      sql: `SELECT kind, extract(epoch FROM app_now() - min(run_at))::float8 AS value
            FROM task WHERE ${IS_DUE} GROUP BY kind`,
    },
    {
      name: 'reckoner_tasks_running',
      help: 'Tasks that a worker has claimed',
      label: 'kind',
      sql: `SELECT kind, count(*)::float8 AS value FROM task
            WHERE done_at IS NULL AND dead_at IS NULL AND lease_until > clock_timestamp() GROUP BY kind`,
    },
    {
      name: 'reckoner_tasks_dead',
      help: 'Tasks that were given up after their last attempt, until somebody has them tried again',
      label: 'kind',
      sql: 'SELECT kind, count(*)::float8 AS value FROM task WHERE dead_at IS NOT NULL GROUP BY kind',
    },
    {
      name: 'reckoner_sweep_lag_seconds',
      help: 'How long ago the newest run of a recurring task should have been done',
      label: 'kind',
      sql: SWEEP_LAG,
      parameters: [schedule.map(({ kind }) => kind), schedule.map(({ everySeconds }) => everySeconds)],
      limit: SWEEP_LAG_LIMIT_SECONDS,
    },
  ];
}

/** Before its first run a sweep is late from when it was first offered. */
const SWEEP_LAG = `
  SELECT kind, greatest(0, extract(epoch FROM app_now() - coalesce(done.run_at + every_seconds * interval '1 second',
           waiting.run_at)))::float8 AS value
  FROM unnest($1::text[], $2::int[]) AS recurring (kind, every_seconds)
    LEFT JOIN LATERAL (SELECT run_at FROM task WHERE task.kind = recurring.kind AND done_at IS NOT NULL
                       ORDER BY run_at DESC LIMIT 1) AS done ON true
    LEFT JOIN LATERAL (SELECT min(run_at) AS run_at FROM task WHERE task.kind = recurring.kind
                       AND done_at IS NULL AND dead_at IS NULL) AS waiting ON true
  WHERE coalesce(done.run_at, waiting.run_at) IS NOT NULL`;
