import type { EntityManager } from 'typeorm';

/** The moment that an answer is of, by the database's clock. */
export async function readNow(tx: EntityManager): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>('SELECT app_now() AS now');
  return row!.now;
}
