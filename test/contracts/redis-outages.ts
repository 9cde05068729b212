import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { STOP_TIMEOUT_MS } from '../../src/platform/jobs/job-queue.js';
import { useTaskLab } from './lab-fixture.js';
import { type HandlersByKind, recordEffect } from './task-lab.js';
import { TcpProxy } from './tcp-proxy.js';

/** Below the range from which systems hand out ports. */
const PROXY_PORT = 26_379 + Number(process.env.JEST_WORKER_ID ?? 0);
const GREET = { kind: 'greet' };
const handlers: HandlersByKind = {
  greet: (tx, task) => recordEffect(tx, task, 'hello'),
};

/** Redis comes and goes; tasks are at most late. */
export function describeRedisOutages(redisUrl: string): void {
  const proxy = new TcpProxy(redisUrl, PROXY_PORT);
  const fixture = useTaskLab(proxy.url);
  let warn: jest.SpiedFunction<Logger['warn']>;
  let log: jest.SpiedFunction<Logger['log']>;

  beforeEach(async () => {
    await proxy.up();
    warn = jest.spyOn(Logger.prototype, 'warn');
    log = jest.spyOn(Logger.prototype, 'log');
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await proxy.down();
  });

  it('starts while Redis is down and catches up when it comes, with one line in the log for each', async () => {
    await proxy.down();
    const queue = await fixture.start(handlers);
    await fixture.lab.enqueue(GREET);
    queue.nudge();
    await sleep(1_500);
    expect(await fixture.lab.notes()).toEqual([]);
    await proxy.up();
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['hello']);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Redis: .*ECONNREFUSED.*; will keep trying$/)]]);
    expect(log.mock.calls).toEqual([['Redis: working again']]);
  });

  it('goes on after Redis was away', async () => {
    await fixture.start(handlers);
    await fixture.lab.enqueue(GREET);
    await fixture.lab.settled();
    await proxy.down();
    await fixture.lab.enqueue(GREET);
    await sleep(500);
    await proxy.up();
    await fixture.lab.settled();
    expect(await fixture.lab.notes()).toEqual(['hello', 'hello']);
  });

  it('stops in time while Redis is down', async () => {
    const queue = await fixture.start(handlers);
    await fixture.lab.enqueue(GREET);
    await fixture.lab.settled();
    await proxy.down();
    const startedAtMs = performance.now();
    await queue.stop();
    expect(performance.now() - startedAtMs).toBeLessThan(STOP_TIMEOUT_MS + 1_000);
  });
}
