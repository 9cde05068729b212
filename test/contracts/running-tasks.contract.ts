import { expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { enqueueTask } from '../../src/platform/jobs/enqueue-task.js';
import type { TaskHandler } from '../../src/platform/jobs/task.js';
import { recordEffect } from './task-lab.js';
import type { LabFixture } from './lab-fixture.js';

export function describeRunningTasks(fixture: LabFixture): void {
  it('runs a committed task once, with its payload', async () => {
    await fixture.start({
      greet: (tx, task) => recordEffect(tx, task, `hello ${String(task.payload.name)}`),
    });
    await fixture.lab.enqueue({ kind: 'greet', payload: { name: 'Ada' } });
    await fixture.lab.settled();
    await sleep(200);
    expect(await fixture.lab.notes()).toEqual(['hello Ada']);
    expect(await fixture.lab.task()).toMatchObject({ attempts: 1, isDone: true });
  });

  it('shares tasks among queues without running one twice', async () => {
    const handle: TaskHandler['handle'] = (tx, task) => recordEffect(tx, task, String(task.payload.n));
    await Promise.all([
      fixture.start({ count: handle }),
      fixture.start({ count: handle }),
      fixture.start({ count: handle }),
    ]);
    const numbers = Array.from({ length: 100 }, (_, n) => n);
    await fixture.lab.enqueue(...numbers.map((n) => ({ kind: 'count', payload: { n } })));
    await fixture.lab.settled();
    expect((await fixture.lab.notes()).map(Number).sort((a, b) => a - b)).toEqual(numbers);
  });

  it('never runs a task whose transaction rolled back', async () => {
    await fixture.start({ greet: (tx, task) => recordEffect(tx, task, String(task.payload.name)) });
    const rolledBack = fixture.lab.dataSource.transaction(async (tx) => {
      await enqueueTask(tx, { kind: 'greet', payload: { name: 'nobody' } });
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await fixture.lab.enqueue({ kind: 'greet', payload: { name: 'Ada' } });
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['Ada']);
  });

  it('keeps one task per dedupe key, also when it is done', async () => {
    await fixture.start({ greet: (tx, task) => recordEffect(tx, task, 'hello') });
    await fixture.lab.enqueue({ kind: 'greet', dedupeKey: 'once' }, { kind: 'greet', dedupeKey: 'once' });
    await fixture.lab.settled();
    await fixture.lab.enqueue({ kind: 'greet', dedupeKey: 'once' });
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['hello']);
  });
}
