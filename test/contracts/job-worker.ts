import { setTimeout as sleep } from 'node:timers/promises';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import type { RecurringTask } from '../../src/platform/jobs/recurring.js';
import type { TaskHandler } from '../../src/platform/jobs/task.js';
import { createQueue, recordEffect, TaskLab } from './task-lab.js';

export interface JobWorkerOptions {
  databaseUrl: string;
  redisUrl?: string;
  schedule: RecurringTask[];
}

/** A worker in a process of its own: takes 200 ms for a task of kind `slow`, none for `tick`. */
const options = JSON.parse(process.argv[2] ?? '') as JobWorkerOptions;
const lab = await TaskLab.open(options.databaseUrl);
const note = String(process.pid);

const handlers: TaskHandler[] = [
  {
    kind: 'slow',
    async handle(tx, task) {
      await recordEffect(tx, task, note);
      await sleep(200);
    },
  },
  { kind: 'tick', handle: (tx, task) => recordEffect(tx, task, note) },
];
const runner = new JobRunner(
  createQueue(lab.dataSource, options.redisUrl),
  lab.dataSource,
  handlers,
  options.schedule,
);
await runner.onApplicationBootstrap();
