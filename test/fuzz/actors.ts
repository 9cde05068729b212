import type { DataSource } from 'typeorm';
import { type Role, roles } from '../../src/platform/actor.js';
import { makeToken } from '../support/access.js';
import type { ApiDocument } from './document.js';

/** Somebody who sends requests, and what they may do. */
export interface Actor {
  name: string;
  /** What tells the service who it is. */
  headers: Readonly<Record<string, string>>;
  /**
   * Whether a right request of theirs may be answered with success; undefined where that is not written down.
   * @param route as in `POST /api/v1/questions`
   */
  may(route: string): boolean | undefined;
}

/** Whoever has the store; a started target gives its headers. */
export const local = {
  name: 'local',
  headers: {} as Record<string, string>,
  may: () => true,
} satisfies Actor;

/** Everybody that there can be. The first may do the most: the pages are explored with their eyes. */
export async function makeActors(database: DataSource, { operations }: ApiDocument): Promise<Actor[]> {
  const accessOf = new Map(operations.map(({ route, access }) => [route, access]));
  const named = roles.toReversed().map(async (role): Promise<Actor> => {
    const headers = { authorization: `Bearer ${await makeToken(database, role)}` };
    return {
      name: role,
      headers,
      may: (route) => (role === 'admin' ? true : mayDo(role, accessOf.get(route))),
    };
  });
  const anonymous: Actor = {
    name: 'anonymous',
    headers: {},
    may(route) {
      const access = accessOf.get(route);
      // Whether they may read is a switch, which one of the routes turns.
      return access === undefined || access === 'reads' ? undefined : access === 'public';
    },
  };
  return [local, ...(await Promise.all(named)), anonymous];
}

function mayDo(role: Role, access: string | undefined): boolean | undefined {
  if (access === undefined) return undefined;
  return access === 'public' || access === 'reads' || roles.indexOf(role) >= roles.indexOf(access as Role);
}
