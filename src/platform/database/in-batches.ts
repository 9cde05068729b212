import type { EntityManager } from 'typeorm';

const BATCH = 1000;

/**
 * Repeats a query until it finds less than a batch to do, so that no statement grows with the backlog.
 * @param sqlOf the query, given how many rows it may take; it answers with one row, `count`, of those it took
 * @returns how many rows were taken in all
 */
export async function inBatches(tx: EntityManager, sqlOf: (limit: number) => string): Promise<number> {
  for (let done = 0; ;) {
    const [row] = await tx.query<{ count: number }[]>(sqlOf(BATCH));
    done += row!.count;
    if (row!.count < BATCH) return done;
  }
}
