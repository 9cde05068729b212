import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '../notice-kinds.js';
import { MAILABLE_SQL, PENDING_SQL } from './mailable-sql.js';

/** A digest shows so many, and says how many more there are. */
export const SHOWN_IN_DIGEST = 50;

/** A notice as a mail tells of it. */
export interface MailItem {
  kind: NoticeKind;
  nth: number;
  isOwn: boolean;
  questionId: string | null;
  text: string | null;
  /** Instant in ISO 8601, exclusive. */
  dueAt: string | null;
  /** Of a ruling, as it stands. */
  outcome: string | null;
  authorName: string | null;
  authorSlug: string | null;
  quote: string | null;
}

export interface Mail {
  id: string;
  email: string;
  unsubscribeKey: string;
  isDigest: boolean;
  /** What is not read yet, the first told first. */
  items: MailItem[];
  /** How many there are, shown or not. */
  count: number;
}

/** What somebody is to be sent next; undefined where nothing waits, or its time has not come. */
export async function nextMail(tx: EntityManager, personId: string): Promise<Mail | undefined> {
  const [mail] = await tx.query<Omit<Mail, 'items' | 'count'>[]>(
    `SELECT m.id, f.email, f.unsubscribe_key AS "unsubscribeKey", m.digest_on IS NOT NULL AS "isDigest"
     FROM mail m JOIN notice_preference f USING (person_id) JOIN person p ON p.id = m.person_id
     WHERE m.person_id = $1 AND ${PENDING_SQL} AND ${MAILABLE_SQL} AND coalesce(f.mail_retry_at <= app_now(), true)
     ORDER BY m.created_at, m.id LIMIT 1`,
    [personId],
  );
  if (!mail) return undefined;
  const items = await tx.query<(MailItem & { count: number })[]>(
    `SELECT n.kind, n.nth, r.is_own AS "isOwn", q.id AS "questionId", q.text, to_json(q.due_at) #>> '{}' AS "dueAt",
            coalesce(v.outcome, v.ruling) AS outcome, a.name AS "authorName", a.slug AS "authorSlug", s.quote,
            count(*) OVER ()::int AS count
     FROM notice_recipient r JOIN notice n ON n.id = r.notice_id
     LEFT JOIN question q ON q.id = n.question_id
     LEFT JOIN resolution v ON n.kind = 'ruling' AND v.question_id = q.id AND v.version = n.nth
     LEFT JOIN statement s ON s.id = n.statement_id LEFT JOIN author a ON a.id = s.author_id
     WHERE r.mail_id = $1 AND r.read_at IS NULL ORDER BY r.told_at, n.id LIMIT $2`,
    [mail.id, SHOWN_IN_DIGEST],
  );
  return { ...mail, items, count: items[0]?.count ?? 0 };
}
