import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `app_now()` is the one clock that decides what is due; test databases replace it to move time. */
export class CreateClock20261122000000 implements MigrationInterface {
  name = 'CreateClock20261122000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS 'SELECT now()'
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION app_now()');
  }
}
