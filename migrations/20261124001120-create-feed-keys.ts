import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands in the addresses of somebody's feeds where reading takes an account, for feed readers send no headers. */
export class CreateFeedKeys20261124001120 implements MigrationInterface {
  name = 'CreateFeedKeys20261124001120';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE feed_key (
        person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        secret_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT app_now()
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE feed_key');
  }
}
