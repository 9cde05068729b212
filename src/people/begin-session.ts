import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashSecret, newSecret } from './secrets.js';
import { SESSION_DAYS } from './session-cookie.js';

/** The browser that signs in. */
export interface Browser {
  userAgent: string | undefined;
  /** Of the session that it leaves, if it was signed in before. */
  oldSecret: string | undefined;
}

const USER_AGENT_CHARACTERS = 300;

/**
 * Begins a session, with a secret of its own, and ends the one that the browser had.
 * @returns the secret, which is kept as a hash only
 */
export async function beginSession(
  tx: EntityManager,
  personId: string,
  { userAgent, oldSecret }: Browser,
): Promise<string> {
  if (oldSecret) await endSession(tx, oldSecret);
  const secret = newSecret();
  await tx.query(
    `INSERT INTO session (id, secret_hash, person_id, user_agent, expires_at)
     VALUES ($1, $2, $3, $4, app_now() + $5 * interval '1 day')`,
    [uuidv7(), hashSecret(secret), personId, userAgent?.slice(0, USER_AGENT_CHARACTERS), SESSION_DAYS],
  );
  return secret;
}

export async function endSession(tx: EntityManager, secret: string): Promise<void> {
  await tx.query('DELETE FROM session WHERE secret_hash = $1', [hashSecret(secret)]);
}
