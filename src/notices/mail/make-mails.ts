import type { EntityManager } from 'typeorm';
import { inBatches } from '../../platform/database/in-batches.js';
import { MAIL_DAYS, MAILABLE_SQL } from './mailable-sql.js';

const WISH_SQL = `r.read_at IS NULL AND r.told_at > app_now() - ${MAIL_DAYS} * interval '1 day'`;

/** Makes one mail of each notice that is to be mailed at once. */
export function makeImmediateMails(tx: EntityManager): Promise<number> {
  return inBatches(
    tx,
    (limit) =>
      `WITH wished AS (
         SELECT r.person_id, r.notice_id, gen_random_uuid() AS mail_id
         FROM notice_recipient r JOIN notice_preference f USING (person_id) JOIN person p ON p.id = r.person_id
         WHERE r.mail_wish = 'immediate' AND ${WISH_SQL} AND ${MAILABLE_SQL}
         LIMIT ${limit} FOR UPDATE OF r SKIP LOCKED
       ), made AS (
         INSERT INTO mail (id, person_id) SELECT mail_id, person_id FROM wished
       ), put AS (
         UPDATE notice_recipient r SET mail_wish = NULL, mail_id = wished.mail_id
         FROM wished WHERE r.person_id = wished.person_id AND r.notice_id = wished.notice_id RETURNING 1
       )
       SELECT count(*)::int AS count FROM put`,
  );
}

/** Makes the digests whose hour has come, of what was told before it: at most one a day for each person. */
export async function makeDigests(tx: EntityManager): Promise<void> {
  await tx.query(
    `WITH hour AS (
       SELECT f.person_id, day AS digest_on, (day + f.digest_hour * interval '1 hour') AT TIME ZONE 'UTC' AS until
       FROM notice_preference f JOIN person p ON p.id = f.person_id,
         LATERAL (SELECT ((app_now() AT TIME ZONE 'UTC') - f.digest_hour * interval '1 hour')::date AS day) AS today
       WHERE ${MAILABLE_SQL}
     ), made AS (
       INSERT INTO mail (id, person_id, digest_on)
       SELECT gen_random_uuid(), h.person_id, h.digest_on FROM hour h
       WHERE EXISTS (SELECT FROM notice_recipient r WHERE r.person_id = h.person_id AND r.mail_wish = 'digest'
                     AND r.told_at <= h.until AND ${WISH_SQL})
       ON CONFLICT (person_id, digest_on) DO NOTHING RETURNING id, person_id
     )
     UPDATE notice_recipient r SET mail_wish = NULL, mail_id = made.id FROM made JOIN hour h USING (person_id)
     WHERE r.person_id = made.person_id AND r.mail_wish = 'digest' AND r.told_at <= h.until AND ${WISH_SQL}`,
  );
}
