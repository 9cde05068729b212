import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { ledgerFigures } from '../../src/ledger/ledger-figures.js';
import type { JobQueue } from '../../src/platform/jobs/job-queue.js';
import { taskFigures } from '../../src/platform/jobs/task-figures.js';
import { HealthService } from '../../src/platform/metrics/health.service.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createQueue, gate, handlersOf, TaskLab } from './task-lab.js';

const SCHEDULE = [{ kind: 'sweep', everySeconds: 15 }];
const figures = [...taskFigures(SCHEDULE), ...ledgerFigures];

/** A sweep that was run, or waits, since so many seconds ago. */
const SWEEP = `INSERT INTO task (id, kind, max_attempts, run_at, done_at)
  VALUES (gen_random_uuid(), 'sweep', 1, app_now() - $1 * interval '1 second', CASE WHEN $2 THEN app_now() END)`;

beforeAll(() => Logger.overrideLogger(false));

describe('the figures of the tasks', () => {
  let database: TestDatabase;
  let lab: TaskLab;
  let queue: JobQueue;
  beforeEach(async () => {
    database = await createTestDatabase();
    lab = await TaskLab.open(database.url);
    queue = createQueue(lab.dataSource, undefined);
  });
  afterEach(async () => {
    await queue.stop();
    await lab.close();
    await database.drop();
  });

  async function rowsOf(name: string) {
    const { sql, parameters } = figures.find((figure) => figure.name === name)!;
    return lab.dataSource.query(sql, parameters);
  }
  const health = () => new HealthService(lab.dataSource, queue, figures).ready();

  it('count what waits, what runs and what was given up', async () => {
    const started = gate();
    const release = gate();
    await queue.start(
      handlersOf({
        slow: {
          prepare: async () => {
            started.open();
            await release.opened;
          },
          handle: async () => {},
        },
        hopeless: { handle: () => Promise.reject(new Error('no')) },
      }),
    );
    await lab.enqueue({ kind: 'slow' }, { kind: 'nobodys' }, { kind: 'nobodys' });
    await lab.enqueue({ kind: 'hopeless', maxAttempts: 1 });
    await started.opened;
    expect(await rowsOf('reckoner_tasks_running')).toContainEqual({ kind: 'slow', value: 1 });
    expect(await rowsOf('reckoner_tasks_due')).toContainEqual({ kind: 'nobodys', value: 2 });
    release.open();
    await queue.stop();
    expect(await rowsOf('reckoner_tasks_dead')).toEqual([{ kind: 'hopeless', value: 1 }]);
  });

  it('tell how long the oldest has waited', async () => {
    await lab.enqueue({ kind: 'nobodys', runAt: new Date(Date.now() - 3_600_000) });
    const [oldest] = await rowsOf('reckoner_task_oldest_due_seconds');
    expect(oldest.value).toBeGreaterThan(3_599);
  });

  it.each([
    ['on time', 10, true, 0],
    ['late by what it was not run since', 75, true, 60],
    ['late from its first offer on where it was never run', 75, false, 75],
  ])('call a sweep %s', async (_, secondsAgo, isDone, lag) => {
    await lab.dataSource.query(SWEEP, [secondsAgo, isDone]);
    const [{ kind, value }] = await rowsOf('reckoner_sweep_lag_seconds');
    expect(kind).toBe('sweep');
    expect(Math.floor(value)).toBe(lag);
  });

  it('make the service degraded, in words, where a sweep is far behind', async () => {
    expect(await health()).toEqual({ status: 'ok', problems: [] });
    await lab.dataSource.query(SWEEP, [1000, false]);
    expect(await health()).toEqual({
      status: 'degraded',
      problems: ['reckoner_sweep_lag_seconds of sweep is 1000, more than 120.'],
    });
  });

  it('make the service degraded where nothing hands tasks out', async () => {
    queue.isUp = () => false;
    expect(await health()).toEqual({
      status: 'degraded',
      problems: ['Redis is away: tasks wait until it is back.'],
    });
  });
});
