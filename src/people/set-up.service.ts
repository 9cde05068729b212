import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { actorId, LOCAL } from '../platform/actor.js';
import { DomainError } from '../platform/domain-error.js';
import { Instance } from '../platform/instance.js';
import { beginSession, type Browser } from './begin-session.js';
import { insertPerson } from './manage-people.service.js';
import { hashPassword } from './passwords.js';
import { findSetUpLink, hasAdmin, makeSetUpLink, type SetUpLink, useSetUpLink } from './setup-links.js';

/** Name of whom a personal instance signs in without a password. */
const OWNER = 'owner';

/** What a one-time link is opened for. */
export type SetUp = { as: 'owner' } | { as: 'first-admin' } | { as: 'person'; name: string };

/** How the first admin comes in, and how people choose their first password. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly instance: Instance,
  ) {}

  /**
   * Makes a link for the first admin, as long as there is none who could sign in with a password.
   * @returns its path, or `null` where nobody needs one
   */
  async offerFirstLink(): Promise<string | null> {
    const { manager } = this.dataSource;
    return (await hasAdmin(manager)) ? null : makeSetUpLink(manager, null);
  }

  hasAdmin(): Promise<boolean> {
    return hasAdmin(this.dataSource.manager);
  }

  /** @throws DomainError for a link that does not work any more */
  async read(secret: string): Promise<SetUp> {
    const link = await findSetUpLink(this.dataSource.manager, secret);
    if (!link) throw linkGone();
    if (link.personId !== null) return { as: 'person', name: link.name! };
    return { as: this.instance.isPersonal ? 'owner' : 'first-admin' };
  }

  /**
   * Signs the owner in by the link alone.
   * @returns the secret of the session
   */
  enter(secret: string, browser: Browser): Promise<string> {
    return this.use(secret, async (tx, { personId }) => {
      if (personId !== null || !this.instance.isPersonal) throw linkGone();
      return beginSession(tx, await findOrAddOwner(tx), browser);
    });
  }

  /**
   * Gives the person of a link a password, or makes the first admin, and signs them in.
   * @param name of the first admin
   * @returns the secret of the session
   */
  async choose(secret: string, { name, password }: { name: string; password: string }, browser: Browser) {
    const passwordHash = await hashPassword(password);
    return this.use(secret, async (tx, { personId }) => {
      const actor = personId === null ? actorId(LOCAL) : `person:${personId}`;
      const id = personId ?? (await insertPerson(tx, { name, role: 'admin', passwordHash }, actor));
      if (personId !== null) await setFirstPassword(tx, personId, passwordHash, actor);
      return beginSession(tx, id, browser);
    });
  }

  private use<T>(secret: string, work: (tx: EntityManager, link: SetUpLink) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      const link = await findSetUpLink(tx, secret);
      if (!link || !(await useSetUpLink(tx, secret))) throw linkGone();
      return work(tx, link);
    });
  }
}

const linkGone = () =>
  new DomainError('not-found', 'link_used', 'This link was used already, or is over. Ask for a new one.');

async function setFirstPassword(tx: EntityManager, id: string, passwordHash: string, actor: string) {
  await tx.query('UPDATE person SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
  await tx.query('DELETE FROM session WHERE person_id = $1', [id]);
  const entry = { stream: `person:${id}`, kind: 'person.password-set', payload: { id } };
  await appendLedgerEntry(tx, { ...entry, actor });
}

/** The admin without a password, of whom a personal instance has one. */
async function findOrAddOwner(tx: EntityManager): Promise<string> {
  await tx.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
  const [owner] = await tx.query<{ id: string }[]>(
    `SELECT id FROM person WHERE role = 'admin' AND disabled_at IS NULL ORDER BY created_at LIMIT 1`,
  );
  return owner?.id ?? insertPerson(tx, { name: OWNER, role: 'admin', passwordHash: null }, actorId(LOCAL));
}
