import type { EntityManager } from 'typeorm';
import { hashSecret, newSecret } from './secrets.js';

const LINK_HOURS = 24;

/**
 * Makes a link that works once.
 * @param personId who chooses a password with it; `null` for whoever is to be the first admin
 * @returns its path
 */
export async function makeSetUpLink(tx: EntityManager, personId: string | null): Promise<string> {
  const secret = newSecret();
  if (personId) await tx.query('DELETE FROM setup_link WHERE person_id = $1', [personId]);
  await tx.query(
    `INSERT INTO setup_link (secret_hash, person_id, expires_at) VALUES ($1, $2, app_now() + $3 * interval '1 hour')`,
    [hashSecret(secret), personId, LINK_HOURS],
  );
  return `/set-up/${secret}`;
}

export interface SetUpLink {
  personId: string | null;
  /** Of that person. */
  name: string | null;
}

/** @returns undefined for a link that was used, is over or never was, or whose person is disabled */
export async function findSetUpLink(tx: EntityManager, secret: string): Promise<SetUpLink | undefined> {
  const [link] = await tx.query<SetUpLink[]>(
    `SELECT l.person_id AS "personId", p.name FROM setup_link l LEFT JOIN person p ON p.id = l.person_id
     WHERE l.secret_hash = $1 AND l.expires_at > app_now() AND p.disabled_at IS NULL`,
    [hashSecret(secret)],
  );
  // Once somebody administers the instance with a password, nobody becomes its first admin.
  return link && link.personId === null && (await hasAdmin(tx)) ? undefined : link;
}

/** Uses a link up; of several who try at once one succeeds. */
export async function useSetUpLink(tx: EntityManager, secret: string): Promise<boolean> {
  const [, used] = await tx.query<[unknown, number]>('DELETE FROM setup_link WHERE secret_hash = $1', [
    hashSecret(secret),
  ]);
  return used === 1;
}

/** Whether somebody can sign in with a password and administer. */
export async function hasAdmin(tx: EntityManager): Promise<boolean> {
  const admins = await tx.query<unknown[]>(
    `SELECT FROM person WHERE role = 'admin' AND password_hash IS NOT NULL AND disabled_at IS NULL LIMIT 1`,
  );
  return admins.length > 0;
}
