import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody signed in last and the time before, so that people notice whoever signs in as them. */
export class NoteSignIns20261124001000 implements MigrationInterface {
  name = 'NoteSignIns20261124001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE person ADD last_sign_in_at timestamptz, ADD sign_in_before_at timestamptz',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE person DROP last_sign_in_at, DROP sign_in_before_at');
  }
}
