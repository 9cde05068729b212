import { describe } from '@jest/globals';
import { describeFailingTasks } from './failing-tasks.contract.js';
import { describeJobWorkers } from './job-workers.contract.js';
import { useTaskLab } from './lab-fixture.js';
import { describeLostWorkers } from './lost-workers.contract.js';
import { describeRunningQueues } from './running-queues.contract.js';
import { describeRunningTasks } from './running-tasks.contract.js';

/** What every `JobQueue` promises, on real servers. @param redisUrl selects Bull; the in-process queue otherwise */
export function describeJobQueue(redisUrl?: string): void {
  const fixture = useTaskLab(redisUrl);
  describe('running tasks', () => describeRunningTasks(fixture));
  describe('as a member of the process', () => describeRunningQueues(fixture));
  describe('when tasks fail', () => describeFailingTasks(fixture));
  describe('when workers are lost', () => describeLostWorkers(fixture));
  describe('in several processes', () => describeJobWorkers(fixture));
}
