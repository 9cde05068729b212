import { Injectable } from '@nestjs/common';
import { type Actor, personIdOf } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError } from '../platform/domain-error.js';
import { hashSecret, newSecret } from './secrets.js';

/** Lets somebody's feed readers in where reading takes an account. */
@Injectable()
export class FeedKeysService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Makes a key, in place of the one before, that reads the feeds and nothing else.
   * @returns the key, which is told this once
   * @throws DomainError where no person is asking
   */
  async make(actor: Actor, caller: Caller): Promise<{ key: string }> {
    const personId = personIdOf(actor);
    if (personId === null)
      throw new DomainError('forbidden', 'no_person', 'Only a person has a key, or a token of one.');
    const key = newSecret();
    await this.transactions.write({ ...caller, idempotency: null }, async (tx) => {
      await tx.query(
        `INSERT INTO feed_key (person_id, secret_hash) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET secret_hash = excluded.secret_hash, created_at = excluded.created_at`,
        [personId, hashSecret(key)],
      );
    });
    return { key };
  }

  /** Ends the key, if there is one. */
  async remove(actor: Actor, caller: Caller): Promise<void> {
    await this.transactions.write(caller, async (tx) => {
      await tx.query('DELETE FROM feed_key WHERE person_id = $1', [personIdOf(actor)]);
    });
  }
}
