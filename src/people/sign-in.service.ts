import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { beginSession, type Browser, endSession } from './begin-session.js';
import { isPassword } from './passwords.js';
import { personKey } from './person-name.js';
import { logSignIn } from './sign-in-log.js';
import { SignInThrottle } from './sign-in-throttle.js';

export interface Credentials {
  name: string;
  password: string;
}

/** Signing in with a name and a password, and out again. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Begins a session. An unknown name, a wrong password and a disabled account are told apart by nothing.
   * @returns the secret for its cookie
   * @throws DomainError
   */
  async signIn({ name, password }: Credentials, browser: Browser): Promise<string> {
    const [person] = await this.dataSource.query<{ id: string; passwordHash: string | null }[]>(
      `SELECT id, password_hash AS "passwordHash" FROM person WHERE name_key = $1 AND disabled_at IS NULL`,
      [personKey(name)],
    );
    const personId = person?.id ?? null;
    await this.throttle.admit({ name, address: browser.address }).catch((error: unknown) => {
      logSignIn('sign-in.throttled', personId, browser);
      throw error;
    });
    const isRight = await isPassword(person?.passwordHash ?? null, password);
    if (!person || !isRight) {
      logSignIn('sign-in.failed', personId, browser);
      throw new DomainError(
        'unauthenticated',
        'wrong_name_or_password',
        'The name or the password is wrong.',
      );
    }
    await this.throttle.clear(name);
    const secret = await this.dataSource.transaction((tx) => beginSession(tx, person.id, browser));
    logSignIn('sign-in.succeeded', person.id, browser);
    return secret;
  }

  /** Ends the session of a cookie. */
  async signOut(secret: string): Promise<void> {
    await endSession(this.dataSource.manager, secret);
  }
}
