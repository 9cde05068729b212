import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';

const ATTEMPTS = 4;
const RETRIED = new Set(['40001', '40P01']);

/** SQLSTATE of a failed query, or `undefined` where the error is not the database's. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  return (error.driverError as { code?: string }).code;
}

/** Runs the writes of a use case in one transaction, once per idempotency key. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Commits everything that `work` writes, or nothing. With an idempotency key, a repeated call gives
   * the first call's answer without running `work` again; concurrent duplicates wait for the first.
   * @param work returns a JSON-serialisable answer; may run again after a deadlock or serialization failure
   * @throws DomainError `idempotency_key_reused` when the key came with another body before
   */
  async write<T>(caller: Caller, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((tx) => writeOnce(tx, caller, work));
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error) ?? '')) throw error;
      }
    }
  }
}

/**
 * Runs `work` in the caller's transaction, once per idempotency key, like `Transactions.write`.
 * @throws DomainError `idempotency_key_reused` when the key came with another body before
 */
export async function writeOnce<T>(
  tx: EntityManager,
  caller: Pick<Caller, 'actor' | 'idempotency'>,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  if (!caller.idempotency) return work(tx);
  const { key, fingerprint } = caller.idempotency;
  const claimed = await tx.query<unknown[]>(
    `INSERT INTO idempotency_key (actor, key, fingerprint) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING key`,
    [caller.actor, key, fingerprint],
  );
  if (claimed.length === 0) return replay<T>(tx, caller.actor, key, fingerprint);
  const answer = await work(tx);
  await tx.query('UPDATE idempotency_key SET response = $3 WHERE actor = $1 AND key = $2', [
    caller.actor,
    key,
    JSON.stringify(answer ?? null),
  ]);
  return answer;
}

async function replay<T>(tx: EntityManager, actor: string, key: string, fingerprint: Buffer): Promise<T> {
  const [first] = await tx.query<{ fingerprint: Buffer; response: T }[]>(
    'SELECT fingerprint, response FROM idempotency_key WHERE actor = $1 AND key = $2',
    [actor, key],
  );
  if (first!.fingerprint.equals(fingerprint)) return first!.response;
  throw new DomainError(
    'invalid',
    'idempotency_key_reused',
    'This Idempotency-Key was used for another request. Use a new key for a new request.',
    [
      {
        path: 'header.Idempotency-Key',
        code: 'idempotency_key_reused',
        message: 'was used with another body',
      },
    ],
  );
}
