import type { EntityManager } from 'typeorm';
import type { Lane } from './lanes.js';

export type TaskPayload = Record<string, unknown>;

/** A task that a worker has claimed. `attempts` counts this claim and is its fencing token. */
export interface Task {
  id: string;
  kind: string;
  payload: TaskPayload;
  attempts: number;
  maxAttempts: number;
}

/** What is to be done for every task of one kind. */
export interface TaskHandler {
  readonly kind: string;
  /** With which other work it shares its turns; `sweeps` unless said otherwise. */
  readonly lane?: Lane;
  /**
   * What takes long, such as asking another server, before the transaction that would hold others up. May happen more
   * than once; `handle` is given its result.
   */
  prepare?(task: Task): Promise<unknown>;
  /**
   * Does the work. Writes made through `tx` take effect exactly once, together with the task's completion;
   * a throw undoes them and the task is tried again later. An effect outside the database may happen more
   * than once and carries `task.id` as its idempotency key. A handler that leaves its transaction idle for
   * longer than a lease is cut off by the database.
   */
  handle(tx: EntityManager, task: Task, prepared?: unknown): Promise<void>;
}

/** Injection token of all handlers. */
export const TASK_HANDLERS = Symbol('TASK_HANDLERS');

/** Handlers by kind. */
export type TaskHandlers = ReadonlyMap<string, TaskHandler>;

export interface TaskTiming {
  /** How often due tasks are looked for when nobody nudges. */
  pollMs: number;
  /** How long a claimed task is left alone before another worker may take it over. */
  leaseMs: number;
  /** Wait before the second attempt; it doubles with each further one, up to an hour. */
  retryMs: number;
}

export const TASK_TIMING: TaskTiming = { pollMs: 500, leaseMs: 60_000, retryMs: 5_000 };

/** With waits of 5 s, 10 s, 20 s … the tenth attempt comes after about 45 minutes. */
export const MAX_ATTEMPTS = 10;
