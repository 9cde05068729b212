import { expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimTasks } from '../../src/platform/jobs/claim-tasks.js';
import { executeTask } from '../../src/platform/jobs/execute-task.js';
import type { TaskHandler } from '../../src/platform/jobs/task.js';
import { FAST, gate, recordEffect } from './task-lab.js';
import type { LabFixture } from './lab-fixture.js';

export function describeLostWorkers(fixture: LabFixture): void {
  it('rejects the writes of a worker that hung for longer than its lease', async () => {
    const wakeUp = gate();
    const lateWrite = gate();
    let lateError: unknown;
    await fixture.start({
      async hang(tx, task) {
        await recordEffect(tx, task, `attempt ${task.attempts}`);
        if (task.attempts > 1) return;
        await wakeUp.opened;
        lateError = await recordEffect(tx, task, 'too late').catch((error: unknown) => error);
        lateWrite.open();
      },
    });
    await fixture.lab.enqueue({ kind: 'hang' });
    await fixture.lab.settled();
    wakeUp.open();
    await lateWrite.opened;
    expect(lateError).toBeInstanceOf(Error);
    expect(await fixture.lab.notes()).toEqual(['attempt 2']);
    expect(await fixture.lab.task()).toMatchObject({ attempts: 2, isDone: true });
  });

  it('does not let a worker begin a task whose lease it has lost', async () => {
    await fixture.lab.enqueue({ kind: 'greet' });
    const [lost] = await claimTasks(fixture.lab.dataSource, { kinds: ['greet'], limit: 1, leaseMs: 1 });
    await sleep(20);
    const handle: TaskHandler['handle'] = (tx, task) => recordEffect(tx, task, `attempt ${task.attempts}`);
    await fixture.start({ greet: handle });
    await fixture.lab.settled();
    if (!lost) throw new Error('nothing was claimed');
    await executeTask(fixture.lab.dataSource, lost, { kind: 'greet', handle }, FAST);
    expect(await fixture.lab.notes()).toEqual(['attempt 2']);
  });

  it('declares a task dead whose workers all died with it', async () => {
    await fixture.lab.enqueue({ kind: 'poison', maxAttempts: 1 });
    await claimTasks(fixture.lab.dataSource, { kinds: ['poison'], limit: 1, leaseMs: 1 });
    await fixture.start({ poison: (tx, task) => recordEffect(tx, task, 'ran') });
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual([]);
    expect((await fixture.lab.task()).lastError).toMatch(/^worker_lost: /);
  });
}
