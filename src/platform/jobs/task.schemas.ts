import { z } from 'zod';
import { instantView } from '../http/wire-time.js';
import { LANE_NAMES } from './lanes.js';

const count = z.int().min(0);

const kindView = z
  .object({
    kind: z.string(),
    lane: z.enum(LANE_NAMES).meta({ description: 'Kinds of one lane share its workers' }),
    everySeconds: z.int().nullable().meta({ description: 'Null for what is done on demand' }),
    waiting: count.meta({ description: 'Due, and nobody has taken it' }),
    running: count,
    later: count.meta({ description: 'Due at a later time, for the first time or again' }),
    dead: count.meta({ description: 'Given up after the last attempt' }),
    doneAt: instantView.nullable().meta({ description: 'When the newest one that is done was due' }),
  })
  .meta({ id: 'TaskKind' });

const deadTaskView = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    attempts: count,
    error: z.string().nullable(),
    deadAt: instantView,
  })
  .meta({ id: 'DeadTask' });

export const tasksView = z
  .object({
    isUp: z.boolean().meta({ description: 'Whether tasks are handed out; while not, they wait' }),
    kinds: z.array(kindView),
    dead: z.array(deadTaskView).meta({ description: 'The newest 100' }),
  })
  .meta({ id: 'Tasks' });

export type TaskKindView = z.infer<typeof kindView>;
export type DeadTaskView = z.infer<typeof deadTaskView>;
export type TasksView = z.infer<typeof tasksView>;

export const retriedView = z.object({ id: z.uuid() }).meta({ id: 'RetriedTask' });
