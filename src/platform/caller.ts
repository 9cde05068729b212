import { actorId, LOCAL } from './actor.js';

/** Who asks, and under which id the answer is logged. Every write takes one. */
export interface Caller {
  /** Recorded in the ledger and in histories: `person:<id>`, `token:<id>`, or `local` for the command line. */
  actor: string;
  correlationId: string;
  /** Set when the client sent an `Idempotency-Key`; the fingerprint is of method, path and body. */
  idempotency: { key: string; fingerprint: Buffer } | null;
}

/** Who acts where nobody asked for it: jobs. */
export const SYSTEM_ACTOR = 'system';

/** A caller for work that no request asked for. */
export function localCaller(correlationId: string): Caller {
  return { actor: actorId(LOCAL), correlationId, idempotency: null };
}
