import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The append-only ledger. `ledger_entry` and `ledger_leaf` never change; `ledger_payload` may be
 * erased, because an entry commits to it by a salted hash only; `ledger_pending` is the sealer's inbox.
 */
export class CreateLedger20261122000200 implements MigrationInterface {
  name = 'CreateLedger20261122000200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ledger_entry (
        id uuid PRIMARY KEY,
        stream text NOT NULL,
        actor text NOT NULL,
        kind text NOT NULL,
        body bytea NOT NULL,
        leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX ledger_entry_stream ON ledger_entry (stream, recorded_at, id);

      CREATE TABLE ledger_payload (
        entry_id uuid PRIMARY KEY REFERENCES ledger_entry (id),
        salt bytea NOT NULL CHECK (octet_length(salt) = 16),
        body bytea NOT NULL
      );

      CREATE TABLE ledger_pending (
        entry_id uuid PRIMARY KEY REFERENCES ledger_entry (id),
        xid xid8 NOT NULL DEFAULT pg_current_xact_id()
      );

      CREATE TABLE ledger_leaf (
        seq bigint PRIMARY KEY,
        entry_id uuid NOT NULL UNIQUE REFERENCES ledger_entry (id)
      );

      CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the ledger is append-only: % on % refused', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER ledger_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
      CREATE TRIGGER ledger_leaf_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_leaf
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE ledger_leaf, ledger_pending, ledger_payload, ledger_entry;
      DROP FUNCTION refuse_ledger_change();
    `);
  }
}
