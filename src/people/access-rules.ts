import { type Actor, mayAs, type Role } from '../platform/actor.js';
import type { Access } from '../platform/http/access.js';

/** Whether somebody may see what is on record: in lists, on pages, in exports, feeds and embeds alike. */
export function visibleTo(actor: Actor, { publicRead }: { publicRead: boolean }): boolean {
  return publicRead || mayAs(actor, 'viewer');
}

/**
 * What becomes of a request for a route.
 * @param access the route's mark; a route without one is closed to everybody
 * @returns `sign-in` for somebody who may be allowed once they are known; the role that is lacking otherwise
 */
export function decideAccess(
  access: Access | undefined,
  actor: Actor,
  publicRead: boolean,
): 'allowed' | 'sign-in' | 'closed' | { lacks: Role } {
  if (access === undefined) return 'closed';
  if (access === 'public') return 'allowed';
  const isAllowed = access === 'reads' ? visibleTo(actor, { publicRead }) : mayAs(actor, access);
  if (isAllowed) return 'allowed';
  return actor.kind === 'anonymous' ? 'sign-in' : { lacks: access === 'reads' ? 'viewer' : access };
}
