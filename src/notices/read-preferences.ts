import type { EntityManager } from 'typeorm';
import { noticeKinds } from './notice-kinds.js';
import type { NoticePreferencesView } from './notice.schemas.js';

/** What somebody wants to be told, and how: everything in the list, and nothing by mail, until told otherwise. */
export async function readPreferences(
  tx: EntityManager,
  personId: string | null,
): Promise<NoticePreferencesView> {
  const [row] = await tx.query<NoticePreferencesView[]>(
    `SELECT email, mail, digest_hour AS "digestHour", kinds, mail_failure AS "mailFailure",
            to_char(mail_paused_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "mailPausedAt"
     FROM notice_preference WHERE person_id = $1`,
    [personId],
  );
  return (
    row ?? {
      email: null,
      mail: 'immediate',
      digestHour: 7,
      kinds: [...noticeKinds],
      mailFailure: null,
      mailPausedAt: null,
    }
  );
}
