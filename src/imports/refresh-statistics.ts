import type { ImportContext } from './import-context.js';

/** So many rows change what the planner has to know of the tables, and it cannot wait until the server gets round to it. */
const MANY_ROWS = 1000;

/** Tells the planner what a large import has written, for the statements that follow and for whoever reads next. */
export async function refreshStatistics(
  { tx, total }: Pick<ImportContext, 'tx' | 'total'>,
  written: 'record' | 'scores',
): Promise<void> {
  if (total < MANY_ROWS) return;
  await tx.query(
    written === 'scores' ? 'ANALYZE score' : 'ANALYZE event, question, statement, forecast, resolution',
  );
}
