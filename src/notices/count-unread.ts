import type { EntityManager } from 'typeorm';

/** How many notices somebody has yet to read; none where no person is asking. */
export async function countUnread(tx: EntityManager, personId: string | null): Promise<number> {
  const [row] = await tx.query<{ unread: number }[]>(
    'SELECT count(*)::int AS unread FROM notice_recipient WHERE person_id = $1 AND read_at IS NULL',
    [personId],
  );
  return row!.unread;
}
