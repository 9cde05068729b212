import type { EntityManager } from 'typeorm';

/**
 * Locks events in id order, then all their questions in id order: whoever changes what scores depend on does so
 * first, so that statements that follow see what other writers committed, and nobody waits in a circle.
 */
export async function lockEvents(tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  await tx.query('SELECT id FROM event WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [eventIds]);
  await tx.query('SELECT id FROM question WHERE event_id = ANY ($1) ORDER BY id FOR UPDATE', [eventIds]);
}
