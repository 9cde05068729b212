import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MAX_ATTEMPTS, type TaskHandler } from '../../platform/jobs/task.js';
import { DELIVER_MAILS } from './deliver-mails.job.js';
import { MAIL_DAYS, MAILABLE_SQL, PENDING_SQL } from './mailable-sql.js';
import { makeDigests, makeImmediateMails } from './make-mails.js';

const LOG_DAYS = 30;

/** The recurring sweep that makes mails, and a task for everybody for whom one waits; so that nobody waits for another. */
@Injectable()
export class SendMailsJob implements TaskHandler {
  readonly kind = 'send-mails';

  async handle(tx: EntityManager): Promise<void> {
    await makeImmediateMails(tx);
    await makeDigests(tx);
    await giveUpOldMails(tx);
    await tx.query(
      `INSERT INTO task (id, kind, payload, max_attempts)
       SELECT gen_random_uuid(), $1, jsonb_build_object('personId', p.id), $2
       FROM notice_preference f JOIN person p ON p.id = f.person_id
       WHERE ${MAILABLE_SQL} AND coalesce(f.mail_retry_at <= app_now(), true)
         AND EXISTS (SELECT FROM mail m WHERE m.person_id = p.id AND ${PENDING_SQL})
         AND NOT EXISTS (SELECT FROM task t WHERE t.kind = $1 AND done_at IS NULL AND dead_at IS NULL
                         AND t.payload ->> 'personId' = p.id::text)`,
      [DELIVER_MAILS, MAX_ATTEMPTS],
    );
  }
}

async function giveUpOldMails(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE mail m SET given_up_at = app_now()
     WHERE ${PENDING_SQL} AND m.created_at < app_now() - ${MAIL_DAYS} * interval '1 day'`,
  );
  await tx.query(`DELETE FROM mail WHERE created_at < app_now() - ${LOG_DAYS} * interval '1 day'`);
}
