import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The page of a source tells what another scale would change in its phrases: without reading every forecast there is. */
export class IndexPhrasesOfSources20261124000750 implements MigrationInterface {
  name = 'IndexPhrasesOfSources20261124000750';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX forecast_read_by_source ON forecast (statement_id)
        WHERE phrase IS NOT NULL AND (scale_from IN ('source', 'assumed') OR probability IS NULL);
      DROP INDEX forecast_tracked;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX forecast_tracked ON forecast (statement_id) WHERE phrase IS NOT NULL AND probability IS NULL;
      DROP INDEX forecast_read_by_source;
    `);
  }
}
