/** What somebody may do, each more than the one before. */
export const roles = ['viewer', 'contributor', 'resolver', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks: nobody known, whoever has the store itself, a person who is signed in, or a program with a token. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'local' }
  | { kind: 'person'; id: string; name: string; role: Role; sessionId: string; unreadNotices?: number }
  | { kind: 'token'; id: string; name: string; role: Role; personId: string | null };

export const ANONYMOUS: Actor = { kind: 'anonymous' };
/** Whoever has the data directory or the database's password: the command line. */
export const LOCAL: Actor = { kind: 'local' };

/** @returns null for somebody who has none */
export function roleOf(actor: Actor): Role | null {
  if (actor.kind === 'anonymous') return null;
  return actor.kind === 'local' ? 'admin' : actor.role;
}

/** Whether somebody of a role may do what takes another; `null` is the role of nobody known. */
export const suffices = (own: Role | null, role: Role): boolean =>
  own !== null && roles.indexOf(own) >= roles.indexOf(role);

/** Whether the actor may do what takes that role. */
export const mayAs = (actor: Actor, role: Role): boolean => suffices(roleOf(actor), role);

/** The lower of two roles. */
export const lowerRole = (a: Role, b: Role): Role => (roles.indexOf(a) < roles.indexOf(b) ? a : b);

/** How the ledger and histories name an actor for good: by an id that says nothing once the account is erased. */
export function actorId(actor: Actor): string {
  return actor.kind === 'person' || actor.kind === 'token' ? `${actor.kind}:${actor.id}` : actor.kind;
}

/** The person who asks, or whose token does; null for everybody else. */
export function personIdOf(actor: Actor): string | null {
  if (actor.kind === 'person') return actor.id;
  return actor.kind === 'token' ? actor.personId : null;
}

/** The person whom an `actorId` names; null for any other. */
export const personOf = (actor: string): string | null => /^person:(.*)$/.exec(actor)?.[1] ?? null;
