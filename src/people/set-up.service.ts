import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { actorId, LOCAL } from '../platform/actor.js';
import { DomainError } from '../platform/domain-error.js';
import { Instance } from '../platform/instance.js';
import { AccessChanges, type Tell } from './access-changes.js';
import { beginSession, type Browser } from './begin-session.js';
import { insertPerson } from './manage-people.service.js';
import { hashPassword } from './passwords.js';
import { logSignIn } from './sign-in-log.js';
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
    private readonly changes: AccessChanges,
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
    return this.use(secret, browser, async (tx, { personId }, tellAs) => {
      if (personId !== null || !this.instance.isPersonal) throw linkGone();
      return findOrAddOwner(tx, tellAs(actorId(LOCAL)));
    });
  }

  /**
   * Gives the person of a link a password, or makes the first admin, and signs them in.
   * @param name of the first admin
   * @returns the secret of the session
   */
  async choose(secret: string, { name, password }: { name: string; password: string }, browser: Browser) {
    const passwordHash = await hashPassword(password);
    return this.use(secret, browser, async (tx, { personId }, tellAs) => {
      if (personId === null)
        return insertPerson(tx, { name, role: 'admin', passwordHash }, tellAs(actorId(LOCAL)));
      await setFirstPassword(tx, personId, passwordHash, tellAs(`person:${personId}`));
      return personId;
    });
  }

  /**
   * Uses a link up, and signs in whom it is for.
   * @param work finds that person's id
   */
  private async use(
    secret: string,
    browser: Browser,
    work: (tx: EntityManager, link: SetUpLink, tellAs: (actor: string) => Tell) => Promise<string>,
  ): Promise<string> {
    const entered = await this.changes.writeUnknown(browser.correlationId, async (tx, tellAs) => {
      const link = await findSetUpLink(tx, secret);
      if (!link || !(await useSetUpLink(tx, secret))) throw linkGone();
      const personId = await work(tx, link, tellAs);
      return { personId, session: await beginSession(tx, personId, browser) };
    });
    logSignIn('sign-in.succeeded', entered.personId, browser);
    return entered.session;
  }
}

const linkGone = () =>
  new DomainError('not-found', 'link_used', 'This link was used already, or is over. Ask for a new one.');

async function setFirstPassword(tx: EntityManager, id: string, passwordHash: string, tell: Tell) {
  await tx.query('UPDATE person SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
  await tx.query('DELETE FROM session WHERE person_id = $1', [id]);
  await tell({ stream: `person:${id}`, kind: 'person.password-set', payload: { id } });
}

/** The admin without a password, of whom a personal instance has one. */
async function findOrAddOwner(tx: EntityManager, tell: Tell): Promise<string> {
  await tx.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
  const [owner] = await tx.query<{ id: string }[]>(
    `SELECT id FROM person WHERE role = 'admin' AND disabled_at IS NULL ORDER BY created_at LIMIT 1`,
  );
  return owner?.id ?? insertPerson(tx, { name: OWNER, role: 'admin', passwordHash: null }, tell);
}
