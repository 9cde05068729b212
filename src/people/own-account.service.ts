import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, roleOf } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField, notFound } from '../platform/domain-error.js';
import { AccessChanges } from './access-changes.js';
import { hashPassword, isPassword } from './passwords.js';
import type { ChangePassword, MeView, SessionView } from './people.schemas.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** What people do with their own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly changes: AccessChanges,
    private readonly throttle: SignInThrottle,
  ) {}

  me(actor: Exclude<Actor, { kind: 'anonymous' }>): MeView {
    const { id, name } = actor.kind === 'local' ? { id: null, name: null } : actor;
    return { kind: actor.kind, id, name, role: roleOf(actor)! };
  }

  /** Where the person is signed in, last seen first; nowhere for a program. */
  async sessions(actor: Actor): Promise<SessionView[]> {
    if (actor.kind !== 'person') return [];
    const rows = await this.dataSource.query<(Omit<SessionView, 'createdAt' | 'lastSeenAt'> & Instants)[]>(
      `SELECT id, user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt",
              id = $2 AS "isCurrent"
       FROM session WHERE person_id = $1 AND expires_at > app_now() ORDER BY last_seen_at DESC, id`,
      [actor.id, actor.sessionId],
    );
    return rows.map(({ createdAt, lastSeenAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    }));
  }

  /** @throws DomainError where the person has no such session */
  endSession(id: string, actor: Actor, caller: Caller): Promise<void> {
    const personId = actor.kind === 'person' ? actor.id : null;
    return this.transactions.write(caller, async (tx) => {
      const [, ended] = await tx.query<[unknown, number]>(
        'DELETE FROM session WHERE id = $1 AND person_id = $2',
        [id, personId],
      );
      if (ended === 0) throw notFound('session', id);
    });
  }

  /**
   * Changes the password, and ends every other session.
   * @throws DomainError where the present one is wrong
   */
  async changePassword(
    { current = '', password }: ChangePassword,
    actor: Actor,
    caller: Caller,
  ): Promise<void> {
    if (actor.kind !== 'person')
      throw new DomainError('forbidden', 'no_person', 'Only a person who is signed in has a password.');
    await this.requireCurrent(actor, current);
    const passwordHash = await hashPassword(password);
    // With a key a hash of the request would be kept, from which the password could be guessed.
    await this.changes.write({ ...caller, idempotency: null }, async (tx, tell) => {
      await tx.query('UPDATE person SET password_hash = $2 WHERE id = $1', [actor.id, passwordHash]);
      await tx.query('DELETE FROM session WHERE person_id = $1 AND id <> $2', [actor.id, actor.sessionId]);
      await tell({ stream: `person:${actor.id}`, kind: 'person.password-set', payload: { id: actor.id } });
    });
  }

  /** @throws DomainError where it is not the person’s password; who has none needs none */
  async requireCurrent({ id, name }: Extract<Actor, { kind: 'person' }>, current: string) {
    const [person] = await this.dataSource.query<{ passwordHash: string | null }[]>(
      'SELECT password_hash AS "passwordHash" FROM person WHERE id = $1',
      [id],
    );
    const passwordHash = person?.passwordHash ?? null;
    if (passwordHash === null) return;
    await this.throttle.admit({ name, address: `session of ${id}` });
    if (!(await isPassword(passwordHash, current)))
      throw invalidField('current', 'wrong_password', 'current: is not the present password');
    await this.throttle.clear(name);
  }
}

interface Instants {
  createdAt: Date;
  lastSeenAt: Date;
}
