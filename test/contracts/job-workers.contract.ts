import { afterEach, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import type { RecurringTask } from '../../src/platform/jobs/recurring.js';
import { killJobWorker, startJobWorker } from './job-worker-process.js';
import type { LabFixture } from './lab-fixture.js';
import { eventually } from './task-lab.js';

export function describeJobWorkers(fixture: LabFixture): void {
  const startWorker = useJobWorkers(fixture);

  it('finishes the tasks of a killed worker, every effect exactly once', async () => {
    const { lab } = fixture;
    await lab.enqueue(...Array.from({ length: 60 }, () => ({ kind: 'slow' })));
    const [victim, survivor] = [startWorker([]), startWorker([])];
    await eventually(async () => {
      const workers = new Set(await lab.notes());
      return workers.has(String(victim.pid)) && workers.has(String(survivor.pid));
    });
    await killJobWorker(victim);
    await lab.settled();
    const [counts] = await lab.dataSource.query(
      `SELECT count(*)::int AS effects, count(DISTINCT task_id)::int AS tasks,
         bool_or(attempts > 1) AS "hasTakenOver"
       FROM effect JOIN task ON task_id = id`,
    );
    expect(counts).toEqual({ effects: 60, tasks: 60, hasTakenOver: true });
  });

  it('runs a recurring task once in every slot', async () => {
    const { lab } = fixture;
    const schedule = [{ kind: 'tick', everySeconds: 1 }];
    for (let i = 0; i < 3; i++) startWorker(schedule);
    await eventually(async () => (await lab.notes()).length >= 4);
    const slots: { slot: number; effects: number }[] = await lab.dataSource.query(
      `SELECT split_part(dedupe_key, ':', 2)::int AS slot, count(*)::int AS effects
       FROM task JOIN effect ON task_id = id GROUP BY 1 ORDER BY 1`,
    );
    const first = slots[0]?.slot ?? 0;
    expect(slots).toEqual(slots.map((_, i) => ({ slot: first + i, effects: 1 })));
  });
}

/** Workers that share the fixture's database and do not outlive a test. */
function useJobWorkers(fixture: LabFixture): (schedule: RecurringTask[]) => ChildProcess {
  let workers: ChildProcess[] = [];

  afterEach(async () => {
    await Promise.all(workers.map(killJobWorker));
    workers = [];
  });

  return (schedule) => {
    const { databaseUrl, redisUrl } = fixture;
    const worker = startJobWorker({ databaseUrl, redisUrl, schedule });
    workers.push(worker);
    return worker;
  };
}
