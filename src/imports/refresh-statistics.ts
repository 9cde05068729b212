import type { ImportContext } from './import-context.js';

/** So many rows change what the planner has to know of the tables, and it cannot wait until the server gets round to it. */
export const MANY_ROWS = 1000;

const tables = {
  parties: 'author_alias, source_alias, import_row',
  record: 'event, question, statement, forecast, resolution',
  scores: 'score',
} as const;

/** Tells the planner what a large import has written, for the statements that follow and for whoever reads next. */
export async function refreshStatistics(
  { tx, total }: Pick<ImportContext, 'tx' | 'total'>,
  written: keyof typeof tables,
): Promise<void> {
  if (total >= MANY_ROWS) await tx.query(`ANALYZE ${tables[written]}`);
}
