import type { EntityManager } from 'typeorm';

/** Takes what was told of a question as read, by everybody: somebody has seen to it. */
export async function settleNotices(tx: EntityManager, questionId: string): Promise<void> {
  await tx.query(
    `UPDATE notice_recipient r SET read_at = app_now() FROM notice n
     WHERE n.question_id = $1 AND r.notice_id = n.id AND r.read_at IS NULL`,
    [questionId],
  );
}

/** Does so with what was told of a statement. */
export async function settleStatementNotices(tx: EntityManager, statementId: string): Promise<void> {
  await tx.query(
    `UPDATE notice_recipient r SET read_at = app_now() FROM notice n
     WHERE n.statement_id = $1 AND r.notice_id = n.id AND r.read_at IS NULL`,
    [statementId],
  );
}
