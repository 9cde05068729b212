import { actorId, LOCAL, type Role, roleOf } from './actor.js';

/** Who asks, and under which id the answer is logged. Every write takes one. */
export interface Caller {
  /** Recorded in the ledger and in histories: `person:<id>`, `token:<id>`, or `local` for the command line. */
  actor: string;
  /** What the actor may do, where the content of a request decides what that takes. */
  role: Role | null;
  correlationId: string;
  /** Set when the client sent an `Idempotency-Key`; the fingerprint is of method, path and body. */
  idempotency: { key: string; fingerprint: Buffer } | null;
}

/** Who acts where nobody asked for it: jobs. */
export const SYSTEM_ACTOR = 'system';

/** A caller for work that no request asked for. */
export function localCaller(correlationId: string): Caller {
  return { actor: actorId(LOCAL), role: roleOf(LOCAL), correlationId, idempotency: null };
}
