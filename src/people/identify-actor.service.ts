import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { type Actor, ANONYMOUS, LOCAL, lowerRole, type Role } from '../platform/actor.js';
import { Instance } from '../platform/instance.js';
import { LocalAccess } from './local-access.js';
import { hashSecret, isToken } from './secrets.js';
import { sessionSecretOf } from './session-cookie.js';

/** A session that nobody used for so long is over. */
const IDLE_DAYS = 14;

interface SessionRow {
  sessionId: string;
  id: string;
  name: string;
  role: Role;
  /** Counted up to a hundred. */
  unreadNotices: number;
  isUnnoted: boolean;
}

interface TokenRow {
  id: string;
  name: string;
  role: Role;
  personId: string | null;
  personRole: Role | null;
  isUnnoted: boolean;
}

/** Finds out who sent a request. */
@Injectable()
export class IdentifyActorService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly instance: Instance,
    private readonly local: LocalAccess,
  ) {}

  /** @returns `null` for a token that is none, is over or was revoked; a session that is over is nobody's */
  async identify(request: FastifyRequest): Promise<Actor | null> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.isLocal(bearer) ? LOCAL : this.byToken(bearer);
    const key = feedKeyOf(request);
    if (key !== undefined) return this.byFeedKey(key);
    const secret = sessionSecretOf(request, this.instance);
    return (secret && (await this.bySession(secret))) || ANONYMOUS;
  }

  private isLocal(bearer: string): boolean {
    return timingSafeEqual(hashSecret(bearer), hashSecret(this.local.secret));
  }

  private async byToken(token: string): Promise<Actor | null> {
    if (!isToken(token)) return null;
    const [row] = await this.dataSource.query<TokenRow[]>(TOKEN_SQL, [hashSecret(token)]);
    if (!row) return null;
    const { id, name, role, personId, personRole, isUnnoted } = row;
    if (isUnnoted)
      await this.dataSource.query('UPDATE api_token SET last_used_at = app_now() WHERE id = $1', [id]);
    return { kind: 'token', id, name, personId, role: personRole ? lowerRole(role, personRole) : role };
  }

  /** It stands in an address, so that it lets in to the feeds only, and to nothing but reading. */
  private async byFeedKey(key: string): Promise<Actor | null> {
    const [person] = await this.dataSource.query<{ id: string; name: string }[]>(
      `SELECT p.id, p.name FROM feed_key k JOIN person p ON p.id = k.person_id
       WHERE k.secret_hash = $1 AND p.disabled_at IS NULL`,
      [hashSecret(key)],
    );
    return person ? { kind: 'token', ...person, role: 'viewer', personId: person.id } : null;
  }

  private async bySession(secret: string): Promise<Actor | undefined> {
    const [row] = await this.dataSource.query<SessionRow[]>(SESSION_SQL, [hashSecret(secret), IDLE_DAYS]);
    if (!row) return undefined;
    const { isUnnoted, ...person } = row;
    if (isUnnoted)
      await this.dataSource.query('UPDATE session SET last_seen_at = app_now() WHERE id = $1', [
        row.sessionId,
      ]);
    return { kind: 'person', ...person };
  }
}

/** The key in the address of a feed. */
function feedKeyOf({ url, query }: FastifyRequest): string | undefined {
  if (!url.startsWith('/feeds/')) return undefined;
  const { key } = query as { key?: unknown };
  return typeof key === 'string' ? key : undefined;
}

/** When something was last used is noted once in five minutes. */
const SESSION_SQL = `
  SELECT s.id AS "sessionId", p.id, p.name, p.role,
         (SELECT count(*)::int FROM (
            SELECT FROM notice_recipient WHERE person_id = p.id AND read_at IS NULL LIMIT 100) r) AS "unreadNotices",
         s.last_seen_at < app_now() - interval '5 minutes' AS "isUnnoted"
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.secret_hash = $1 AND s.expires_at > app_now() AND s.last_seen_at > app_now() - $2 * interval '1 day'
    AND p.disabled_at IS NULL`;

/** A token ends with its person, and never may more than they do. */
const TOKEN_SQL = `
  SELECT t.id, t.name, t.role, t.person_id AS "personId", p.role AS "personRole",
         coalesce(t.last_used_at < app_now() - interval '5 minutes', true) AS "isUnnoted"
  FROM api_token t LEFT JOIN person p ON p.id = t.person_id
  WHERE t.secret_hash = $1 AND t.revoked_at IS NULL AND coalesce(t.expires_at > app_now(), true)
    AND p.disabled_at IS NULL`;
