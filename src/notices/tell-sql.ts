/** SQL columns of a notice about a question that only those about statements fill. */
export const OF_QUESTION_SQL = 'NULL::uuid AS statement_id, NULL::date AS review_on';

/**
 * SQL of further parts of a WITH query that has a part `fresh (kind, question_id, due_revision, nth, statement_id,
 * review_on)`: makes the notices that were not made before, and tells whom they concern. That is the owner of the question;
 * where nobody owns it, everybody who may rule; of an escalation the further person. A ruling is told to the owner only.
 * Who gave an address is told by mail as well: of one's own at once, of the rest once a day, or as chosen.
 */
export const TELL_SQL = `
  made AS (
    INSERT INTO notice (kind, question_id, due_revision, nth, statement_id, review_on)
    SELECT kind, question_id, due_revision, nth, statement_id, review_on FROM fresh
    ON CONFLICT DO NOTHING RETURNING id, kind, question_id
  ), told AS (
    INSERT INTO notice_recipient (person_id, notice_id, is_own, mail_wish)
    SELECT p.id, made.id, own.is_own, CASE
      WHEN f.email IS NULL OR f.mail = 'off' THEN NULL
      WHEN f.mail = 'immediate' AND own.is_own THEN 'immediate' ELSE 'digest' END
    FROM made LEFT JOIN question q ON q.id = made.question_id
    LEFT JOIN person o ON o.id = q.owner_id AND o.disabled_at IS NULL
    CROSS JOIN LATERAL (SELECT made.kind = 'escalation' OR o.id IS NOT NULL AS is_own) AS own
    JOIN person p ON p.disabled_at IS NULL AND CASE
      WHEN made.kind = 'escalation' THEN p.id = (SELECT escalate_to FROM overdue_rule)
      WHEN o.id IS NOT NULL THEN p.id = o.id
      ELSE made.kind <> 'ruling' AND p.role IN ('resolver', 'admin') END
    LEFT JOIN notice_preference f ON f.person_id = p.id
    WHERE f.kinds IS NULL OR made.kind = ANY (f.kinds)
  ), queued AS (
    INSERT INTO webhook_delivery (webhook_id, notice_id)
    SELECT w.id, made.id FROM made JOIN webhook w ON made.kind = ANY (w.kinds)
  )`;
