import type Bull from 'bull';
import { type Lane, LANES } from './lanes.js';
import type { Task } from './task.js';

const MAX_RECONNECT_WAIT_MS = 2_000;

/** Opens the queue of a lane in Redis, which may be away. */
export async function openLane(lane: Lane, redisUrl: string): Promise<Bull.Queue<{ id: string }>> {
  const { default: Bull } = await import('bull');
  const { lockMs } = LANES[lane];
  return new Bull(lane, redisUrl, {
    prefix: 'reckoner',
    redis: {
      ...(redisUrl.startsWith('rediss:') && { tls: {} }),
      connectTimeout: 5_000,
      maxRetriesPerRequest: null,
      retryStrategy: (times) => Math.min(times * 100, MAX_RECONNECT_WAIT_MS),
      // Finds out that a machine has vanished while a worker waits for its next job.
      keepAlive: 10_000,
    },
    settings: {
      lockDuration: lockMs,
      lockRenewTime: lockMs / 3,
      stalledInterval: lockMs / 2,
      maxStalledCount: 1,
      retryProcessDelay: 1_000,
      drainDelay: 5,
    },
  });
}

/**
 * The job that carries a task. It is tried once, as tasks count their own attempts; its id makes publishing the same
 * attempt again a no-op for as long as Bull still holds it.
 */
export function toBullJob({ id, attempts }: Pick<Task, 'id' | 'attempts'>) {
  const opts = { jobId: `${id}:${attempts}`, attempts: 1, removeOnComplete: true, removeOnFail: true };
  return { data: { id }, opts };
}
