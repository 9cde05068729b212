import { afterEach, beforeEach } from '@jest/globals';
import type { JobQueue } from '../../src/platform/jobs/job-queue.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createQueue, FAST, type HandlersByKind, handlersOf, TaskLab } from './task-lab.js';

/** A fresh lab for every test, and queues that are stopped after it. */
export interface LabFixture {
  readonly lab: TaskLab;
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  start(handlers: HandlersByKind, timing?: typeof FAST): Promise<JobQueue>;
  /** Has the queue stopped after the test. */
  adopt<Q extends JobQueue>(queue: Q): Q;
}

/** @param redisUrl selects Bull; the in-process queue otherwise */
export function useTaskLab(redisUrl?: string): LabFixture {
  let database: TestDatabase;
  let lab: TaskLab;
  let queues: JobQueue[];

  beforeEach(async () => {
    database = await createTestDatabase();
    lab = await TaskLab.open(database.url);
    queues = [];
  });

  afterEach(async () => {
    await Promise.all(queues.map((queue) => queue.stop()));
    await lab.close();
    await database.drop();
  });

  return {
    redisUrl,
    get lab() {
      return lab;
    },
    get databaseUrl() {
      return database.url;
    },
    adopt(queue) {
      queues.push(queue);
      return queue;
    },
    async start(handlers, timing = FAST) {
      const queue = this.adopt(createQueue(lab.dataSource, redisUrl, timing));
      await queue.start(handlersOf(handlers));
      return queue;
    },
  };
}
