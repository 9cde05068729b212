import { expect, it } from '@jest/globals';
import { FAST, recordEffect } from './task-lab.js';
import type { LabFixture } from './lab-fixture.js';

export function describeFailingTasks(fixture: LabFixture): void {
  it('undoes the writes of a failed attempt and tries again', async () => {
    await fixture.start({
      async flaky(tx, task) {
        await recordEffect(tx, task, `attempt ${task.attempts}`);
        if (task.attempts < 3) throw new Error('not yet');
      },
    });
    await fixture.lab.enqueue({ kind: 'flaky' });
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['attempt 3']);
    expect(await fixture.lab.task()).toMatchObject({ attempts: 3, isDone: true, lastError: null });
  });

  it('waits longer before each attempt and gives up after the last, keeping the error and its code', async () => {
    const attemptedAtMs: number[] = [];
    await fixture.start(
      {
        async hopeless() {
          attemptedAtMs.push(performance.now());
          throw Object.assign(new Error('no such mailbox'), { code: 'mail_refused' });
        },
      },
      { ...FAST, retryMs: 200 },
    );
    await fixture.lab.enqueue({ kind: 'hopeless', maxAttempts: 3 });
    await fixture.lab.settled();
    expect(await fixture.lab.task()).toMatchObject({ attempts: 3, isDead: true, isDone: false });
    expect((await fixture.lab.task()).lastError).toBe('mail_refused: no such mailbox');
    const [first = 0, second = 0, third = 0] = attemptedAtMs;
    expect(second - first).toBeGreaterThanOrEqual(200);
    expect(third - second).toBeGreaterThanOrEqual(400);
  });

  it('is not held up by a task that fails', async () => {
    await fixture.start({
      hopeless: () => Promise.reject(new Error('never')),
      greet: (tx, task) => recordEffect(tx, task, 'hello'),
    });
    await fixture.lab.enqueue({ kind: 'hopeless', maxAttempts: 2 }, { kind: 'greet' });
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['hello']);
  });
}
