import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { type Role, roles } from '../../src/platform/actor.js';
import { hashPassword } from '../../src/people/passwords.js';
import { makeSession, makeToken } from '../support/access.js';

/** Somebody who sends requests, and what they may do. */
export interface Actor {
  name: string;
  /** What tells the service who it is. */
  headers: Readonly<Record<string, string>>;
  /** Whose session it is; `null` for a program, or nobody. */
  personId: string | null;
  /**
   * Whether a right request of theirs may be answered with success; undefined where that is not written down.
   * @param route as in `POST /api/v1/questions/{id}` or `GET /authors/:slug`
   */
  may(route: string): boolean | undefined;
}

/** Whoever has the store; a started target gives its headers. */
export const local: Actor & { headers: Record<string, string> } = {
  name: 'local',
  headers: {},
  personId: null,
  may: (route) => (ONES_OWN.test(route) ? undefined : true),
};

/** Somebody new with each request, whose cookie goes along with it. */
export const guest: Actor = {
  name: 'guest',
  headers: {},
  personId: null,
  may: () => true,
};

/** Of everybody, so that whoever changes it still knows it. */
export const PASSWORD = 'a password of all';

/** What only somebody with an account can do. */
const ONES_OWN = /\/me\/|\/sessions\/|notices|settings\/(password|erasure|feeds)/;

/** Everybody that there can be. The first may do the most: the pages are explored with their eyes. */
export async function makeActors(database: DataSource, serviceUrl: string): Promise<Actor[]> {
  const access = readMatrix();
  const actors: Actor[] = [local];
  for (const role of roles.toReversed()) {
    const authorization = `Bearer ${await makeToken(database, role)}`;
    const may = (route: string) => access(route, role);
    const mayAsProgram = (route: string) => (ONES_OWN.test(route) ? undefined : may(route));
    actors.push({ name: role, headers: { authorization }, personId: null, may: mayAsProgram });
    const { personId, secret } = await makeSession(database, role);
    const cookie = `${cookieName(serviceUrl)}=${secret}`;
    actors.push({ name: `${role} in a browser`, headers: { cookie }, personId, may });
  }
  await addEverybody(database);
  const may = (route: string) => access(route, 'anonymous');
  return [...actors, { name: 'anonymous', headers: {}, personId: null, may }];
}

/** Somebody whose name and password all know. */
async function addEverybody(database: DataSource): Promise<void> {
  await database.query(
    `INSERT INTO person (id, name, name_key, role, password_hash) VALUES (gen_random_uuid(), 'Everybody', 'everybody', 'viewer', $1)`,
    [await hashPassword(PASSWORD)],
  );
}

export const cookieName = (serviceUrl: string): string => `reckoner-${new URL(serviceUrl).port}`;

/** How often each is to ask: most get through with the first; the last are there to be refused. */
export const weightOf = ({ name }: Actor): number =>
  ({ local: 6, viewer: 1, 'viewer in a browser': 1, anonymous: 1 })[name] ?? 2;

/** Who may do what, as the routes are known to be marked. */
function readMatrix(): (route: string, as: Role | 'anonymous') => boolean | undefined {
  const text = readFileSync(join(import.meta.dirname, '../people/access-matrix.txt'), 'utf8');
  const [head, ...lines] = text.split('\n').map((line) => line.trim().split(/\s+/));
  const rows = new Map(lines.map(([method, path, ...cells]) => [`${method} ${path}`, cells]));
  return (route, as) => {
    const cells = rows.get(route.replaceAll(/\{(\w+)\}/g, ':$1'));
    if (!cells) return undefined;
    const cell = (column: string) => cells[head!.indexOf(column)] === 'in';
    if (as !== 'anonymous') return cell(as);
    // Whether they may read is a switch, which one of the routes turns.
    return cell('anonymous') === cell('private') ? cell('anonymous') : undefined;
  };
}
