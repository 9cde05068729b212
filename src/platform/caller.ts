/** Who asks, and under which id the answer is logged. Every write takes one. */
export interface Caller {
  /** Recorded in the ledger and in histories. */
  actor: string;
  correlationId: string;
  /** Set when the client sent an `Idempotency-Key`; the fingerprint is of method, path and body. */
  idempotency: { key: string; fingerprint: Buffer } | null;
}

/** The single user there is until accounts exist. */
export const LOCAL_ACTOR = 'local';

/** Who acts where nobody asked for it: jobs. */
export const SYSTEM_ACTOR = 'system';

/** A caller for work that no request asked for: jobs, the command line, imports. */
export function localCaller(correlationId: string): Caller {
  return { actor: LOCAL_ACTOR, correlationId, idempotency: null };
}
