import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { streamRows } from '../platform/database/stream-rows.js';

/**
 * All that is kept of a person, as one JSON object a line: the account, where they are signed in, their tokens, what they want
 * to be told and what was mailed, and each entry of the ledger that they or their tokens made, with what it says.
 */
export function personNdjson(dataSource: DataSource, id: string): Readable {
  return streamRows(dataSource, async function* ({ read }) {
    for (const sql of [
      ACCOUNT_SQL,
      SESSIONS_SQL,
      TOKENS_SQL,
      PREFERENCES_SQL,
      MAILS_SQL,
      REVIEWS_SQL,
      ENTRIES_SQL,
    ])
      for await (const rows of read<{ line: object }>(sql, [id]))
        yield rows.map(({ line }) => `${JSON.stringify(line)}\n`).join('');
  });
}

const ACTORS_SQL = `SELECT 'person:' || $1 UNION ALL SELECT 'token:' || t.id FROM api_token t WHERE t.person_id = $1::uuid`;

const ACCOUNT_SQL = `
  SELECT jsonb_build_object('kind', 'account', 'id', id, 'name', name, 'role', role, 'createdAt', created_at,
    'disabledAt', disabled_at, 'lastSignInAt', last_sign_in_at, 'signInBeforeAt', sign_in_before_at,
    'hasPassword', password_hash IS NOT NULL) AS line
  FROM person WHERE id = $1::uuid`;

const SESSIONS_SQL = `
  SELECT jsonb_build_object('kind', 'session', 'id', id, 'userAgent', user_agent, 'createdAt', created_at,
    'lastSeenAt', last_seen_at, 'expiresAt', expires_at) AS line
  FROM session WHERE person_id = $1::uuid ORDER BY created_at`;

const TOKENS_SQL = `
  SELECT jsonb_build_object('kind', 'token', 'id', id, 'name', name, 'role', role, 'createdAt', created_at,
    'expiresAt', expires_at, 'lastUsedAt', last_used_at, 'revokedAt', revoked_at) AS line
  FROM api_token WHERE person_id = $1::uuid ORDER BY created_at`;

const PREFERENCES_SQL = `
  SELECT jsonb_build_object('kind', 'notice-preferences', 'email', email, 'mail', mail, 'digestHour', digest_hour,
    'kinds', kinds, 'mailFailure', mail_failure, 'mailPausedAt', mail_paused_at) AS line
  FROM notice_preference WHERE person_id = $1::uuid`;

const MAILS_SQL = `
  SELECT jsonb_build_object('kind', 'mail', 'id', id, 'digestOn', digest_on, 'createdAt', created_at, 'tries', tries,
    'failure', failure, 'sentAt', sent_at, 'givenUpAt', given_up_at) AS line
  FROM mail WHERE person_id = $1::uuid ORDER BY created_at, id`;

const REVIEWS_SQL = `
  SELECT jsonb_build_object('kind', v.verdict, 'questionId', v.question_id, 'version', v.version, 'reason', v.reason,
    'at', v.reviewed_at) AS line
  FROM ruling_review v WHERE v.reviewer = 'person:' || $1 ORDER BY v.reviewed_at`;

const ENTRIES_SQL = `
  SELECT jsonb_build_object('kind', 'entry', 'id', e.id, 'seq', l.seq, 'stream', e.stream, 'what', e.kind,
    'actor', e.actor, 'recordedAt', e.recorded_at, 'says', convert_from(p.body, 'UTF8')::jsonb) AS line
  FROM ledger_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.id LEFT JOIN ledger_payload p ON p.entry_id = e.id
  WHERE e.actor IN (${ACTORS_SQL}) ORDER BY e.recorded_at, e.id`;
