import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far an import is, told while it is being applied, and the wish of somebody that it be given up. */
export class AddImportProgress20261124000900 implements MigrationInterface {
  name = 'AddImportProgress20261124000900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE import ADD progress jsonb, ADD cancelled_at timestamptz, ADD cancelled_by text,
        ADD CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE import DROP progress, DROP cancelled_at, DROP cancelled_by');
  }
}
