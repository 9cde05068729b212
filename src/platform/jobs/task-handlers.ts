import type { RecurringTask } from './recurring.js';
import type { TaskHandler, TaskHandlers } from './task.js';

/**
 * Handlers by kind.
 * @throws Error when two handlers share a kind, or a recurring task has none
 */
export function indexHandlers(
  handlers: readonly TaskHandler[],
  schedule: readonly RecurringTask[],
): TaskHandlers {
  const byKind = new Map<string, TaskHandler>();
  for (const handler of handlers) {
    if (byKind.has(handler.kind)) throw new Error(`Two task handlers for '${handler.kind}'`);
    byKind.set(handler.kind, handler);
  }
  for (const { kind } of schedule) {
    if (!byKind.has(kind)) throw new Error(`No task handler for the recurring task '${kind}'`);
  }
  return byKind;
}
