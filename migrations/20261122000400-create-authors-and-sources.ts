import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Authors and sources are found by the folded form of any of their names (`*_alias.key`). A merged
 * row stays, pointing at its survivor, so that old links and ledger entries keep their meaning.
 */
export class CreateAuthorsAndSources20261122000400 implements MigrationInterface {
  name = 'CreateAuthorsAndSources20261122000400';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const party of ['author', 'source']) {
      await queryRunner.query(`
        CREATE TABLE ${party} (
          id uuid PRIMARY KEY,
          slug text NOT NULL UNIQUE,
          name text NOT NULL,
          description text,
          merged_into uuid REFERENCES ${party} (id),
          version integer NOT NULL DEFAULT 1,
          recorded_at timestamptz NOT NULL DEFAULT app_now()
        );
        CREATE INDEX ${party}_by_name ON ${party} (lower(name), id);
        CREATE TABLE ${party}_alias (
          key text PRIMARY KEY,
          alias text NOT NULL,
          ${party}_id uuid NOT NULL REFERENCES ${party} (id)
        );
        CREATE INDEX ${party}_alias_owner ON ${party}_alias (${party}_id);
      `);
    }
    // What a source means by its words; null: as usual.
    await queryRunner.query(`
      ALTER TABLE source
        ADD COLUMN scale text,
        ADD COLUMN by_period text CHECK (by_period IN ('end', 'start')),
        ADD COLUMN hemisphere text CHECK (hemisphere IN ('north', 'south')),
        ADD COLUMN week_ends_on text CHECK (week_ends_on IN ('sunday', 'friday')),
        ADD COLUMN fiscal_year_start_month integer CHECK (fiscal_year_start_month BETWEEN 1 AND 12),
        ADD COLUMN numeric_dates text CHECK (numeric_dates IN ('month-first', 'day-first'))
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE source_alias, source, author_alias, author');
  }
}
