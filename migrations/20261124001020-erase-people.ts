import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account that was erased leaves a row with its id and nothing else of the person, so that histories stay whole. */
export class ErasePeople20261124001020 implements MigrationInterface {
  name = 'ErasePeople20261124001020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE person ADD erased_at timestamptz,
        ADD CHECK (erased_at IS NULL OR (password_hash IS NULL AND disabled_at IS NOT NULL));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE person DROP erased_at');
  }
}
