import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forecasts in words that no scale turns into a number: a record tells what came of them. */
export class IndexTrackedForecasts20261124000300 implements MigrationInterface {
  name = 'IndexTrackedForecasts20261124000300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX forecast_tracked ON forecast (statement_id) WHERE phrase IS NOT NULL AND probability IS NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX forecast_tracked');
  }
}
