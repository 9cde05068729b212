import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTasks20261122000100 implements MigrationInterface {
  name = 'CreateTasks20261122000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE task (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        dedupe_key text UNIQUE,
        payload jsonb NOT NULL DEFAULT '{}',
        run_at timestamptz NOT NULL DEFAULT app_now(),
        attempts integer NOT NULL DEFAULT 0,
        max_attempts integer NOT NULL CHECK (max_attempts > 0),
        lease_until timestamptz,
        done_at timestamptz,
        dead_at timestamptz,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        CHECK (done_at IS NULL OR dead_at IS NULL)
      );
      CREATE INDEX task_due ON task (run_at) WHERE done_at IS NULL AND dead_at IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE task');
  }
}
