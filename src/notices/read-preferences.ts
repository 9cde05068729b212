import type { EntityManager } from 'typeorm';
import { noticeKinds } from './notice-kinds.js';
import type { NoticePreferences } from './notice.schemas.js';

/** What somebody wants to be told, and how: everything in the list, and nothing by mail, until told otherwise. */
export async function readPreferences(
  tx: EntityManager,
  personId: string | null,
): Promise<NoticePreferences> {
  const [row] = await tx.query<NoticePreferences[]>(
    'SELECT email, mail, kinds FROM notice_preference WHERE person_id = $1',
    [personId],
  );
  return row ?? { email: null, mail: 'immediate', kinds: [...noticeKinds] };
}
