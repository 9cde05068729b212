import type { EntityManager } from 'typeorm';
import { SCALES, SURVEY_OF_READERS } from '../../capture/likelihood/scales.js';
import { type Actor, mayAs, personIdOf, roleOf } from '../../platform/actor.js';
import { readPreferences } from '../../notices/read-preferences.js';
import { readWebhooks } from '../../notices/webhooks/read-webhooks.js';
import { readOverdueRules } from '../../questions/overdue-rules.js';
import { readPeople, readTokens } from '../../people/read-people.js';
import type { Administration, OwnSession, ScaleUse, SettingsProps } from '../pages/props/people.js';

/** What somebody sees of the account and, as an admin, of everybody’s. */
export async function readSettings(
  tx: EntityManager,
  actor: Actor,
): Promise<Pick<SettingsProps, 'me' | 'sessions' | 'notices' | 'scales' | 'administration'>> {
  return {
    me: await readMe(tx, actor),
    sessions: actor.kind === 'person' ? await readSessions(tx, actor.id, actor.sessionId) : [],
    notices: await readPreferences(tx, personIdOf(actor)),
    scales: await readScales(tx),
    administration: mayAs(actor, 'admin') ? await readAdministration(tx) : null,
  };
}

async function readMe(tx: EntityManager, actor: Actor): Promise<SettingsProps['me']> {
  const role = roleOf(actor) ?? 'viewer';
  if (actor.kind !== 'person') {
    const name = actor.kind === 'token' ? `token “${actor.name}”` : actor.kind;
    return { name, role, isPerson: false, hasPassword: false, signInBeforeAt: null };
  }
  const [row] = await tx.query<Pick<SettingsProps['me'], 'hasPassword' | 'signInBeforeAt'>[]>(
    `SELECT password_hash IS NOT NULL AS "hasPassword", sign_in_before_at AS "signInBeforeAt" FROM person WHERE id = $1`,
    [actor.id],
  );
  return { name: actor.name, role, isPerson: true, hasPassword: false, signInBeforeAt: null, ...row };
}

function readSessions(tx: EntityManager, personId: string, currentId: string): Promise<OwnSession[]> {
  return tx.query<OwnSession[]>(
    `SELECT id AS "sessionId", user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt",
            id = $2 AS "isCurrent"
     FROM session WHERE person_id = $1 AND expires_at > app_now() ORDER BY id = $2 DESC, last_seen_at DESC, id`,
    [personId, currentId],
  );
}

async function readScales(tx: EntityManager): Promise<ScaleUse[]> {
  const sources = await tx.query<{ scale: string; slug: string; name: string }[]>(
    'SELECT scale, slug, name FROM source WHERE scale IS NOT NULL AND merged_into IS NULL ORDER BY name, id',
  );
  return SCALES.map(({ id, title, terms }) => ({
    id,
    title,
    phrases: terms.length,
    sources: sources.filter(({ scale }) => scale === id),
    isAssumed: id === SURVEY_OF_READERS,
  }));
}

async function readAdministration(tx: EntityManager): Promise<Administration> {
  const [row] = await tx.query<Pick<Administration, 'isPublic' | 'fourEyes'>[]>(
    'SELECT public_read AS "isPublic", four_eyes AS "fourEyes" FROM instance_switch',
  );
  const people = await readPeople(tx);
  const tokens = await readTokens(tx);
  const toDate = (text: string | null) => (text === null ? null : new Date(text));
  return {
    isPublic: row?.isPublic ?? true,
    fourEyes: row?.fourEyes ?? false,
    overdueRules: await readOverdueRules(tx),
    webhooks: await readWebhooks(tx),
    people: people.map(({ id, disabledAt, lastSignInAt, ...person }) => ({
      ...person,
      lastSignInAt: toDate(lastSignInAt),
      personId: id,
      isDisabled: disabledAt !== null,
    })),
    tokens: tokens
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ id, name, role, person, createdAt, expiresAt, lastUsedAt }) => ({
        tokenId: id,
        name,
        role,
        personName: person?.name ?? null,
        createdAt: new Date(createdAt),
        expiresAt: toDate(expiresAt),
        lastUsedAt: toDate(lastUsedAt),
      })),
  };
}
