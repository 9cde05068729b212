import type { EntityManager } from 'typeorm';
import type { MailFailure } from './mailer.js';

/** After 30 s, one minute, two … and an hour at most. */
const RETRY_S = 15;
const MAX_RETRY_S = 3_600;

export async function noteSent(tx: EntityManager, personId: string, id: string): Promise<void> {
  await tx.query(
    `WITH address AS (
       UPDATE notice_preference SET mail_failures = 0, mail_failure = NULL, mail_retry_at = NULL
       WHERE person_id = $1 AND mail_failures > 0
     )
     UPDATE mail SET tries = tries + 1, tried_at = app_now(), failure = NULL, sent_at = app_now() WHERE id = $2`,
    [personId, id],
  );
}

/** An address that is refused for good gets nothing more until its person saves it anew; other servers recover. */
export async function noteFailure(
  tx: EntityManager,
  personId: string,
  id: string,
  { message, isFinal }: MailFailure,
): Promise<void> {
  await tx.query(
    `WITH address AS (
       UPDATE notice_preference SET mail_failures = mail_failures + 1, mail_failure = $3,
         mail_retry_at = app_now() + least(${RETRY_S} * 2 ^ least(mail_failures + 1, 20), ${MAX_RETRY_S}) * interval '1 second',
         mail_paused_at = CASE WHEN $4 THEN app_now() END
       WHERE person_id = $1
     )
     UPDATE mail SET tries = tries + 1, tried_at = app_now(), failure = $3,
       given_up_at = CASE WHEN $4 THEN app_now() END
     WHERE id = $2`,
    [personId, id, message, isFinal],
  );
}

/** What it tells was read meanwhile. */
export async function dropMail(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `UPDATE mail SET given_up_at = app_now(), failure = 'All of it was read before.' WHERE id = $1`,
    [id],
  );
}
