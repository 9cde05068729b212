import { expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLane } from '../../src/platform/jobs/bull-lane.js';
import { BullJobQueue } from '../../src/platform/jobs/bull-job-queue.js';
import { useTaskLab } from './lab-fixture.js';
import { flushRedis } from './redis-database.js';
import { FAST, handlersOf, recordEffect } from './task-lab.js';

/** Some processes only publish tasks, others run them. */
export function describeBullRoles(redisUrl: string): void {
  const fixture = useTaskLab(redisUrl);

  const start = async (runsTasks: boolean) => {
    const queue = fixture.adopt(new BullJobQueue(fixture.lab.dataSource, { redisUrl, runsTasks }, FAST));
    await queue.start(handlersOf({ greet: (tx, task) => recordEffect(tx, task, 'hello') }));
    return queue;
  };

  it('runs nothing in a process that only publishes', async () => {
    await start(false);
    await fixture.lab.enqueue({ kind: 'greet' });
    await sleep(300);
    expect(await fixture.lab.notes()).toEqual([]);
    await start(true);
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['hello']);
  });

  it('loses no published task when Redis is flushed', async () => {
    const publisher = await start(false);
    await fixture.lab.enqueue(...Array.from({ length: 20 }, () => ({ kind: 'greet' })));
    await sleep(300);
    await publisher.stop();
    expect(await flushRedis(redisUrl)).toBeGreaterThanOrEqual(20);
    await start(true);
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toHaveLength(20);
  });

  it('would have lost them all, had they been in Redis alone', async () => {
    const queue = await openLane('sweeps', redisUrl);
    await queue.addBulk(Array.from({ length: 20 }, (_, n) => ({ data: { id: String(n) } })));
    expect(await flushRedis(redisUrl)).toBeGreaterThanOrEqual(20);
    expect(await queue.count()).toBe(0);
    await queue.close();
  });

  it('keeps running tasks when Redis is flushed under a worker', async () => {
    await start(true);
    await fixture.lab.enqueue(...Array.from({ length: 200 }, () => ({ kind: 'greet' })));
    for (let i = 0; i < 5; i++) {
      await flushRedis(redisUrl);
      await sleep(20);
    }
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toHaveLength(200);
  });
}
