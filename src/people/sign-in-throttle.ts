import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { personKey } from './person-name.js';

/** Attempts within a quarter of an hour; a success clears those on the account. */
const MOST = { account: 10, address: 100 };
const WINDOW_MINUTES = 15;

/** Where somebody tries to sign in: to which account, and from which address. */
export interface Attempt {
  name: string;
  address: string;
}

/** Counts attempts to sign in, in the database that all processes share. A name that nobody has is counted alike. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Counts an attempt before it is made, so that many at once are counted too.
   * @throws DomainError `too_many_attempts`
   */
  async admit({ name, address }: Attempt): Promise<void> {
    const account = await this.count(accountKey(name));
    const from = await this.count(keyOf('address', address));
    if (account <= MOST.account && from <= MOST.address) return;
    throw new DomainError(
      'too-many',
      'too_many_attempts',
      `There were too many attempts. Try again in ${WINDOW_MINUTES} minutes.`,
    );
  }

  async clear(name: string): Promise<void> {
    await forgetAttempts(this.dataSource.manager, name);
  }

  private async count(key: Buffer): Promise<number> {
    const [row] = await this.dataSource.query<{ attempts: number }[]>(COUNT_SQL, [key, WINDOW_MINUTES]);
    return row!.attempts;
  }
}

/** Deletes what was counted of an account. */
export async function forgetAttempts(tx: EntityManager, name: string): Promise<void> {
  await tx.query('DELETE FROM sign_in_attempt WHERE key = $1', [accountKey(name)]);
}

const COUNT_SQL = `
  INSERT INTO sign_in_attempt AS a (key, attempts, window_ends_at)
  VALUES ($1, 1, app_now() + $2 * interval '1 minute')
  ON CONFLICT (key) DO UPDATE SET
    attempts = CASE WHEN a.window_ends_at > app_now() THEN a.attempts + 1 ELSE 1 END,
    window_ends_at = CASE WHEN a.window_ends_at > app_now() THEN a.window_ends_at ELSE excluded.window_ends_at END
  RETURNING attempts`;

const accountKey = (name: string): Buffer => keyOf('account', personKey(name));

/** A hash, since people type their password into the field of the name. */
const keyOf = (kind: keyof typeof MOST, text: string): Buffer =>
  createHash('sha256').update(`${kind}\0${text}`).digest();
