import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An import tells as what its file was recognised, and what of it is not kept. */
export class TellImportFormats20261124001500 implements MigrationInterface {
  name = 'TellImportFormats20261124001500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE import ADD format text NOT NULL DEFAULT 'csv', ADD left_out jsonb NOT NULL DEFAULT '[]';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE import DROP format, DROP left_out');
  }
}
