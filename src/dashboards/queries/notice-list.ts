import type { EntityManager } from 'typeorm';
import type { NoticeItem } from '../pages/props/notices.js';
import { decodeCursor, instantKeySql, type Page, toPage } from './cursor.js';
import type { PageRequest } from './question-list.js';

const LIST = 'notices';

/**
 * A page of somebody's notices, the last told first.
 * @param personId null for whoever is no person, and has none
 * @throws DomainError on a cursor of another list
 */
export async function listNotices(
  tx: EntityManager,
  personId: string | null,
  { unreadOnly, cursor, limit }: PageRequest & { unreadOnly: boolean },
): Promise<Page<NoticeItem>> {
  const after = decodeCursor(cursor, LIST, 'instant');
  const rows = await tx.query<(NoticeItem & { sortKey: string })[]>(
    `SELECT n.id AS "noticeId", n.kind, n.nth, r.is_own AS "isOwn", r.told_at AS "createdAt", r.read_at AS "readAt",
            q.id AS "questionId", q.text, q.due_at AS "dueAt", q.ruling IS NOT NULL AS "isRuled",
            s.id AS "statementId", s.quote, a.slug AS "authorSlug", a.name AS "authorName",
            ${instantKeySql('r.told_at')} AS "sortKey"
     FROM notice_recipient r JOIN notice n ON n.id = r.notice_id
     LEFT JOIN question q ON q.id = n.question_id
     LEFT JOIN statement s ON s.id = n.statement_id LEFT JOIN author a ON a.id = s.author_id
     WHERE r.person_id = $1 AND (NOT $2::boolean OR r.read_at IS NULL)
       AND ($3::timestamptz IS NULL OR (r.told_at, r.notice_id) < ($3, $4::uuid))
     ORDER BY r.told_at DESC, r.notice_id DESC LIMIT $5`,
    [personId, unreadOnly, after?.key ?? null, after?.id ?? null, limit + 1],
  );
  return toPage(rows, limit, LIST, ({ noticeId }) => noticeId);
}
