import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { DomainError } from '../platform/domain-error.js';
import { AccessChanges, type Tell } from './access-changes.js';
import { hashPassword } from './passwords.js';
import type { AddedPersonView, AddPerson, ChangePerson, PersonView } from './people.schemas.js';
import { personKey } from './person-name.js';
import { readPerson } from './read-people.js';
import { makeSetUpLink } from './setup-links.js';

/** People and their roles, as an admin manages them. The ledger tells of each change by the person's id. */
@Injectable()
export class ManagePeopleService {
  constructor(private readonly changes: AccessChanges) {}

  /**
   * Adds somebody. Where no password is given, a link is made with which one is chosen.
   * @throws DomainError `name_taken`
   */
  async add({ name, role, password }: AddPerson, caller: Caller): Promise<AddedPersonView> {
    const passwordHash = password === undefined ? null : await hashPassword(password);
    let setUpPath: string | null = null;
    const person = await this.changes.write(passwordHash ? withoutKey(caller) : caller, async (tx, tell) => {
      const id = await insertPerson(tx, { name, role, passwordHash }, tell);
      setUpPath = passwordHash === null ? await makeSetUpLink(tx, id) : null;
      return readPerson(tx, id);
    });
    return { ...person, setUpPath };
  }

  /** @throws DomainError where there is no such person, or no admin would be left */
  change(id: string, { role, disabled }: ChangePerson, caller: Caller): Promise<PersonView> {
    return this.changes.write(caller, async (tx, tell) => {
      await lockPeople(tx);
      const before = await readPerson(tx, id);
      if (role !== undefined && role !== before.role) {
        await tx.query('UPDATE person SET role = $2 WHERE id = $1', [id, role]);
        await tellOf(tell, 'person.role-changed', { id, role });
      }
      const wasDisabled = before.disabledAt !== null;
      if (disabled !== undefined && disabled !== wasDisabled) await setDisabled(tx, id, disabled, tell);
      if (before.role === 'admin' && !wasDisabled) await requireAdmin(tx);
      return readPerson(tx, id);
    });
  }

  /** Sets somebody's password, and ends every session of that person. */
  async setPassword(id: string, password: string, caller: Caller): Promise<PersonView> {
    const passwordHash = await hashPassword(password);
    return this.changes.write(withoutKey(caller), async (tx, tell) => {
      await readPerson(tx, id);
      await tx.query('UPDATE person SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
      await tx.query('DELETE FROM session WHERE person_id = $1', [id]);
      await tx.query('DELETE FROM setup_link WHERE person_id = $1', [id]);
      await tellOf(tell, 'person.password-set', { id });
      return readPerson(tx, id);
    });
  }

  /**
   * Makes a link with which somebody chooses a new password.
   * @returns with its path, which is told this once
   */
  async inviteAgain(id: string, caller: Caller): Promise<AddedPersonView> {
    let setUpPath: string | null = null;
    const person = await this.changes.write(caller, async (tx, tell) => {
      const person = await readPerson(tx, id);
      await tellOf(tell, 'person.link-made', { id });
      setUpPath = await makeSetUpLink(tx, id);
      return person;
    });
    return { ...person, setUpPath };
  }
}

/** With a key a hash of the request is kept, from which a password could be guessed. */
const withoutKey = (caller: Caller): Caller => ({ ...caller, idempotency: null });

interface NewPerson {
  name: string;
  role: Role;
  passwordHash: string | null;
}

/** @throws DomainError `name_taken` */
export async function insertPerson(
  tx: EntityManager,
  { name, role, passwordHash }: NewPerson,
  tell: Tell,
): Promise<string> {
  const id = uuidv7();
  const inserted = await tx.query<unknown[]>(
    `INSERT INTO person (id, name, name_key, role, password_hash) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (name_key) DO NOTHING RETURNING id`,
    [id, name, personKey(name), role, passwordHash],
  );
  if (inserted.length === 0)
    throw new DomainError('conflict', 'name_taken', `There is somebody called ${name} already.`, [
      { path: 'name', code: 'name_taken', message: 'is taken' },
    ]);
  await tellOf(tell, 'person.added', { id, role });
  return id;
}

async function setDisabled(tx: EntityManager, id: string, disabled: boolean, tell: Tell): Promise<void> {
  await tx.query('UPDATE person SET disabled_at = CASE WHEN $2 THEN app_now() END WHERE id = $1', [
    id,
    disabled,
  ]);
  if (disabled) await tx.query('DELETE FROM session WHERE person_id = $1', [id]);
  await tellOf(tell, disabled ? 'person.disabled' : 'person.enabled', { id });
}

/** So that two admins do not take each other's role at once. */
export async function lockPeople(tx: EntityManager): Promise<void> {
  await tx.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
}

/** @throws DomainError `last_admin` */
export async function requireAdmin(tx: EntityManager): Promise<void> {
  const admins = await tx.query<unknown[]>(
    `SELECT FROM person WHERE role = 'admin' AND disabled_at IS NULL LIMIT 1`,
  );
  if (admins.length > 0) return;
  throw new DomainError(
    'conflict',
    'last_admin',
    'Nobody would be left to administer this. Nothing changed.',
  );
}

const tellOf = (tell: Tell, kind: string, payload: { id: string; role?: Role }): Promise<void> =>
  tell({ stream: `person:${payload.id}`, kind, payload });
