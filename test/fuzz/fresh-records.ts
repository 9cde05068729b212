import type { DataSource } from 'typeorm';
import { hashSecret } from '../../src/people/secrets.js';
import type { Actor } from './actors.js';

const records = ['import', 'webhook', 'delivery', 'capture', 'dead-task', 'confirmed', 'disputed'] as const;
/** What requests use up. */
export const freshKinds = ['session', 'cookie', 'person', 'link', 'token', ...records] as const;
export type FreshKind = (typeof freshKinds)[number];

/** Why the tasks failed that are there to be tried again. */
export const MADE_TO_FAIL = 'made to be tried again';

const NEW: Record<Exclude<(typeof records)[number], 'confirmed' | 'disputed'>, string> = {
  import: `INSERT INTO import (id, actor, collection, updates, file_sha256, total)
    VALUES ($1, 'fuzz', 'fuzz', false, sha256(gen_random_uuid()::text::bytea), 1)`,
  webhook: `INSERT INTO webhook (id, url, secret, kinds, paused_at)
    VALUES ($1, 'https://example.org/hook', 'secret', '{review}', app_now())`,
  delivery: `WITH made AS (
      INSERT INTO webhook (id, url, secret, kinds, paused_at)
      VALUES ($1, 'https://example.org/hook', 'secret', '{review}', app_now()) RETURNING id
    ) INSERT INTO webhook_delivery (id, webhook_id, notice_id)
    SELECT made.id, made.id, (SELECT id FROM notice LIMIT 1) FROM made WHERE EXISTS (SELECT FROM notice)`,
  capture: `INSERT INTO capture SELECT (jsonb_populate_record(c, jsonb_build_object('id', $1::uuid))).*
    FROM capture c WHERE jsonb_array_length(candidates) > 0 LIMIT 1`,
  'dead-task': `INSERT INTO task (id, kind, attempts, max_attempts, dead_at, last_error)
    VALUES ($1, 'delete-idempotency-keys', 1, 10, app_now(), '${MADE_TO_FAIL}')`,
};

/** Makes a record that one request uses up. A delivery has the id of its webhook; of a review the id is its question's. */
export async function makeInRecord(
  database: DataSource,
  kind: (typeof records)[number],
  id: string,
  actor: Actor,
): Promise<string> {
  if (kind === 'confirmed' || kind === 'disputed') return review(database, kind, id, actor);
  await database.query(NEW[kind], [id]);
  return id;
}

/** @returns the question whose first ruling the actor has confirmed or disputed; `otherwise` where there is none */
async function review(
  database: DataSource,
  verdict: 'confirmed' | 'disputed',
  otherwise: string,
  actor: Actor,
): Promise<string> {
  const [made] = await database.query<{ id: string }[]>(
    `INSERT INTO ruling_review (question_id, version, reviewer, verdict, reason)
     SELECT q.id, 1, $1, $2, CASE WHEN $2 = 'disputed' THEN 'It did happen' END FROM question q
     WHERE q.ruling IS NOT NULL AND q.resolution_version = 1 AND q.merged_into IS NULL
     ORDER BY random() LIMIT 1
     ON CONFLICT (question_id, version, reviewer) DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason
     RETURNING question_id AS id`,
    [await reviewer(database, actor), verdict],
  );
  return made?.id ?? otherwise;
}

async function reviewer(database: DataSource, { personId, headers }: Actor): Promise<string> {
  if (personId !== null) return `person:${personId}`;
  const token = headers['authorization']?.replace('Bearer ', '') ?? '';
  const [known] = await database.query<{ id: string }[]>('SELECT id FROM api_token WHERE secret_hash = $1', [
    hashSecret(token),
  ]);
  return known ? `token:${known.id}` : 'local';
}
