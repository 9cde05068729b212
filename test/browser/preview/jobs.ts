import type { TasksView } from '../../../src/platform/jobs/task.schemas.js';

const doneAt = '2026-11-20T09:30:15.000Z';
const quiet = { waiting: 0, running: 0, later: 0, dead: 0, doneAt };

/** All is well. */
export const jobs: TasksView = {
  isUp: true,
  kinds: [
    { kind: 'flag-overdue', lane: 'sweeps', everySeconds: 15, ...quiet, later: 1 },
    { kind: 'apply-import', lane: 'imports', everySeconds: null, ...quiet, doneAt: null },
    { kind: 'take-copy', lane: 'outbound', everySeconds: null, ...quiet },
    { kind: 'delete-done-tasks', lane: 'sweeps', everySeconds: 3600, ...quiet },
  ],
  dead: [],
};

/** Something went wrong often enough. */
export const jobsGivenUp: TasksView = {
  ...jobs,
  kinds: jobs.kinds.map((kind) =>
    kind.kind === 'take-copy' ? { ...kind, waiting: 1204, running: 4, dead: 1 } : kind,
  ),
  dead: [
    {
      id: '01a20e56-6b74-750e-a2ee-4659697332d6',
      kind: 'take-copy',
      attempts: 10,
      error: 'unreachable: https://www.understandingwar.org did not answer within 10 s',
      deadAt: '2026-11-20T09:12:00.000Z',
    },
  ],
};

/** Nothing hands tasks out. */
export const jobsAway: TasksView = {
  ...jobs,
  isUp: false,
  kinds: jobs.kinds.map((kind) => ({ ...kind, waiting: 3 })),
};
