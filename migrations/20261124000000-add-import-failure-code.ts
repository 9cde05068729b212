import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an import failed, for programs; `failure` says it to people. */
export class AddImportFailureCode20261124000000 implements MigrationInterface {
  name = 'AddImportFailureCode20261124000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE import ADD failure_code text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE import DROP failure_code');
  }
}
