import { expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, FAST, gate, recordEffect } from './task-lab.js';
import type { LabFixture } from './lab-fixture.js';

export function describeRunningQueues(fixture: LabFixture): void {
  it('leaves kinds that it has no handler for to others', async () => {
    await fixture.start({ greet: (tx, task) => recordEffect(tx, task, 'hello') });
    await fixture.lab.enqueue({ kind: 'part' });
    await sleep(300);
    expect(await fixture.lab.task()).toMatchObject({ attempts: 0, isDone: false });
    await fixture.start({ part: (tx, task) => recordEffect(tx, task, 'goodbye') });
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['goodbye']);
  });

  it('runs a task at once when nudged, long before the next poll', async () => {
    const timing = { ...FAST, pollMs: 60_000 };
    const queue = await fixture.start({ greet: (tx, task) => recordEffect(tx, task, 'hello') }, timing);
    for (let i = 0; i < 2; i++) {
      await fixture.lab.enqueue({ kind: 'greet' });
      queue.nudge();
      await fixture.lab.settled();
    }
    expect(await fixture.lab.notes()).toHaveLength(2);
  });

  it('lets a running task finish before it stops, and takes no further one', async () => {
    const started = gate();
    const queue = await fixture.start({
      async slow(tx, task) {
        started.open();
        await sleep(300);
        await recordEffect(tx, task, 'finished');
      },
    });
    await fixture.lab.enqueue({ kind: 'slow' });
    await started.opened;
    await queue.stop();
    expect(await fixture.lab.notes()).toEqual(['finished']);
    await fixture.lab.enqueue({ kind: 'slow' });
    await sleep(300);
    expect(await fixture.lab.notes()).toEqual(['finished']);
  });

  it('holds a task back until it is due', async () => {
    await fixture.start({ greet: (tx, task) => recordEffect(tx, task, 'hello') });
    await fixture.lab.enqueue({ kind: 'greet', runAt: new Date(Date.now() + 700) });
    await sleep(400);
    expect(await fixture.lab.notes()).toEqual([]);
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['hello']);
  });

  it('lets no work wait for that of another lane, however much there is', async () => {
    const release = gate();
    await fixture.start({
      greet: (tx, task) => recordEffect(tx, task, 'hello'),
      ask: { lane: 'outbound', prepare: () => release.opened, handle: async () => {} },
    });
    await fixture.lab.enqueue(...Array.from({ length: 20 }, () => ({ kind: 'ask' })));
    await sleep(200);
    await fixture.lab.enqueue({ kind: 'greet' });
    await eventually(async () => (await fixture.lab.notes()).length === 1);
    release.open();
    await fixture.lab.settled();
  });
}
