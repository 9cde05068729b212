import type { EntityManager } from 'typeorm';
import { invalidField, notFound } from '../platform/domain-error.js';
import type { PersonView, TokenView } from './people.schemas.js';

const PERSON_SQL = `
  SELECT id, name, role, password_hash IS NOT NULL AS "hasPassword", created_at AS "createdAt",
         last_sign_in_at AS "lastSignInAt", disabled_at AS "disabledAt"
  FROM person WHERE erased_at IS NULL`;

type Dated<T> = { [K in keyof T]: K extends `${string}At` ? Date | Extract<T[K], null> : T[K] };

/** Instants as they go over the wire. */
const toWire = <T extends object>(row: Dated<T>): T =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  ) as T;

export async function readPeople(tx: EntityManager): Promise<PersonView[]> {
  const rows = await tx.query<Dated<PersonView>[]>(`${PERSON_SQL} ORDER BY name_key`);
  return rows.map(toWire<PersonView>);
}

/** @throws DomainError where there is none */
export async function readPerson(tx: EntityManager, id: string): Promise<PersonView> {
  const [row] = await tx.query<Dated<PersonView>[]>(`${PERSON_SQL} AND id = $1`, [id]);
  if (!row) throw notFound('user', id);
  return toWire<PersonView>(row);
}

const TOKEN_SQL = `
  SELECT t.id, t.name, t.role, t.created_at AS "createdAt", t.expires_at AS "expiresAt",
         t.last_used_at AS "lastUsedAt", t.revoked_at AS "revokedAt",
         CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS person
  FROM api_token t LEFT JOIN person p ON p.id = t.person_id`;

export async function readTokens(tx: EntityManager): Promise<TokenView[]> {
  const rows = await tx.query<Dated<TokenView>[]>(`${TOKEN_SQL} ORDER BY t.created_at, t.id`);
  return rows.map(toWire<TokenView>);
}

/** @throws DomainError where there is none */
export async function readToken(tx: EntityManager, id: string): Promise<TokenView> {
  const [row] = await tx.query<Dated<TokenView>[]>(`${TOKEN_SQL} WHERE t.id = $1`, [id]);
  if (!row) throw notFound('token', id);
  return toWire<TokenView>(row);
}

/** @throws DomainError (422) for a person who is none, or is disabled; `field` is where the id came from */
export async function requireActivePerson(tx: EntityManager, id: string, field: string): Promise<void> {
  const found = await tx.query<unknown[]>('SELECT FROM person WHERE id = $1 AND disabled_at IS NULL', [id]);
  if (found.length > 0) return;
  throw invalidField(field, 'unknown_person', `${field}: there is no such person, or no longer`);
}
