import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashSecret, newSecret } from './secrets.js';
import { SESSION_DAYS } from './session-cookie.js';

/** The browser that signs in. */
export interface Browser {
  userAgent: string | undefined;
  /** Of the session that it leaves, if it was signed in before. */
  oldSecret: string | undefined;
  /** Where the request came from, and under which id its answer is logged. */
  address: string;
  correlationId: string;
}

const USER_AGENT_CHARACTERS = 300;

/**
 * Begins a session, with a secret of its own, and ends the one that the browser had.
 * @returns the secret, which is kept as a hash only
 */
export async function beginSession(
  tx: EntityManager,
  personId: string,
  { userAgent, oldSecret }: Pick<Browser, 'userAgent' | 'oldSecret'>,
): Promise<string> {
  if (oldSecret) await endSession(tx, oldSecret);
  const secret = newSecret();
  await tx.query(
    `INSERT INTO session (id, secret_hash, person_id, user_agent, expires_at)
     VALUES ($1, $2, $3, $4, app_now() + $5 * interval '1 day')`,
    [uuidv7(), hashSecret(secret), personId, userAgent?.slice(0, USER_AGENT_CHARACTERS), SESSION_DAYS],
  );
  await tx.query(
    'UPDATE person SET sign_in_before_at = last_sign_in_at, last_sign_in_at = app_now() WHERE id = $1',
    [personId],
  );
  return secret;
}

export async function endSession(tx: EntityManager, secret: string): Promise<void> {
  await tx.query('DELETE FROM session WHERE secret_hash = $1', [hashSecret(secret)]);
}
