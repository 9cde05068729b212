import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdempotencyKeys20261122000300 implements MigrationInterface {
  name = 'CreateIdempotencyKeys20261122000300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_key (
        actor text NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        fingerprint bytea NOT NULL,
        response jsonb,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (actor, key)
      );
      CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotency_key');
  }
}
