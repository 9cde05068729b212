import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the export of another store tells of a statement: when it was put on record there, and what it had come with. */
export class CarryOverImports20261124001600 implements MigrationInterface {
  name = 'CarryOverImports20261124001600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE import_row ADD recorded_at timestamptz, ADD page_title text, ADD review_on date,
        ADD collection text, ADD collection_frame text;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE import_row DROP recorded_at, DROP page_title, DROP review_on, DROP collection, DROP collection_frame;
    `);
  }
}
