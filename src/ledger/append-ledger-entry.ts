import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { canonicalJson, type LedgerValue } from './canonical-json.js';
import { hashLeaf, sha256 } from './merkle/hash.js';

export interface LedgerRecord {
  /** What the entry is about: `question:<id>`, `author:<id>`, `import:<id>`. */
  stream: string;
  actor: string;
  /** The glossary's noun and what happened to it: `forecast.logged`, `question.resolved`. */
  kind: string;
  payload: LedgerValue;
}

/**
 * Writes an entry in its final form, inside the transaction of what it tells of. The entry commits to its
 * payload by a salted SHA-256, so a payload can be erased later without breaking a proof.
 */
export async function appendLedgerEntry(tx: EntityManager, record: LedgerRecord): Promise<void> {
  const id = uuidv7();
  const salt = randomBytes(16);
  const payload = Buffer.from(canonicalJson(record.payload));
  const commitment = sha256(salt, payload).toString('hex');
  const [clock] = await tx.query<{ now: Date }[]>('SELECT app_now() AS now');
  const { stream, actor, kind } = record;
  const recordedAt = clock!.now;
  const body = Buffer.from(canonicalJson({ v: 1, id, stream, actor, kind, recordedAt, payload: commitment }));
  await tx.query(
    `WITH entry AS (
       INSERT INTO ledger_entry (id, stream, actor, kind, body, leaf_hash, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id
     ), payload AS (
       INSERT INTO ledger_payload (entry_id, salt, body) SELECT id, $8, $9 FROM entry
     )
     INSERT INTO ledger_pending (entry_id) SELECT id FROM entry`,
    [id, stream, actor, kind, body, hashLeaf(body), recordedAt, salt, payload],
  );
}
