import type { TaskHandler, TaskHandlers } from './task.js';

/** Kinds of work that must not wait for each other. */
export type Lane = 'sweeps' | 'imports' | 'outbound';

export interface LaneSettings {
  /** Tasks of the lane that one process runs at a time; over all lanes well below the size of the connection pool. */
  concurrency: number;
  /**
   * How long Bull leaves a job with a worker that no longer reports, such as one that is blocked. The task's own lease
   * is what keeps it from being done twice.
   */
  lockMs: number;
}

export const LANES: Readonly<Record<Lane, LaneSettings>> = {
  /** Short work inside the database. */
  sweeps: { concurrency: 2, lockMs: 10_000 },
  /** Long work inside the database. */
  imports: { concurrency: 1, lockMs: 30_000 },
  /** Waits for servers of others, without a connection to ours. */
  outbound: { concurrency: 4, lockMs: 30_000 },
};

export const LANE_NAMES = Object.keys(LANES) as Lane[];

/** The lane of a handler that names none. */
export const laneOf = (handler: TaskHandler): Lane => handler.lane ?? 'sweeps';

/** The kinds of a lane. */
export function kindsIn(lane: Lane, handlers: TaskHandlers): string[] {
  return [...handlers.values()].filter((handler) => laneOf(handler) === lane).map(({ kind }) => kind);
}
