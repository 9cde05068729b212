import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What sealing needs. A leaf keeps the hashes of the subtrees that it completes, smallest first, and a running
 * hash, by which a check can name the first entry that differs. `cluster` tells entries that came by a restore: their transaction ids mean nothing here.
 */
export class SealLedger20261124000200 implements MigrationInterface {
  name = 'SealLedger20261124000200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE ledger_leaf
        ADD nodes bytea NOT NULL CHECK (octet_length(nodes) % 32 = 0),
        ADD chain bytea NOT NULL CHECK (octet_length(chain) = 32);
      ALTER TABLE ledger_pending ADD cluster bigint NOT NULL DEFAULT (pg_control_system()).system_identifier;

      CREATE TABLE ledger_checkpoint (
        size bigint PRIMARY KEY CHECK (size > 0),
        note text NOT NULL,
        sealed_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TRIGGER ledger_checkpoint_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_checkpoint
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

      CREATE TABLE ledger_signer (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        name text NOT NULL,
        private_key bytea NOT NULL,
        made_at timestamptz NOT NULL DEFAULT app_now()
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE ledger_signer, ledger_checkpoint;
      ALTER TABLE ledger_pending DROP cluster;
      ALTER TABLE ledger_leaf DROP nodes, DROP chain;
    `);
  }
}
