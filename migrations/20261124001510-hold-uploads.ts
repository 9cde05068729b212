import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were sent by a form wait here, a piece a row, until somebody has seen what they are and says go. */
export class HoldUploads20261124001510 implements MigrationInterface {
  name = 'HoldUploads20261124001510';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE held_upload (
        id uuid PRIMARY KEY,
        options jsonb NOT NULL,
        explanation jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TABLE held_upload_part (
        held_upload_id uuid NOT NULL REFERENCES held_upload (id) ON DELETE CASCADE,
        number integer NOT NULL,
        bytes bytea NOT NULL,
        PRIMARY KEY (held_upload_id, number)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE held_upload_part, held_upload');
  }
}
