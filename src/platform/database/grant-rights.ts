/** Tables of the ledger, and what is done to each beside reading and inserting; every other table may be changed. */
const APPEND_ONLY = ['ledger_entry', 'ledger_leaf', 'ledger_checkpoint', 'ledger_signer'];
const ERASABLE = ['ledger_payload', 'ledger_pending'];

/**
 * What gives the application's role the rights that it needs on the tables of another: to read and write the record, and
 * of the ledger no more than to add to it and to erase payloads. It owns nothing, so it can change no table and no trigger.
 * @param role as `quote_ident` wrote it
 */
export function rightsOf(role: string): string {
  return `
    BEGIN;
    GRANT USAGE ON SCHEMA public TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    REVOKE UPDATE, DELETE, TRUNCATE ON ${APPEND_ONLY.join(', ')} FROM ${role};
    REVOKE UPDATE, TRUNCATE ON ${ERASABLE.join(', ')} FROM ${role};
    REVOKE INSERT, UPDATE, DELETE ON migrations FROM ${role};
    COMMIT`;
}
