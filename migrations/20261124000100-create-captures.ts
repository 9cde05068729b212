import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A captured text never changes: a statement's quote is a slice of it, from `quote_start`, and what stood before and
 * after. What became of each candidate is kept with the rules that proposed it, which says how often they are right.
 */
export class CreateCaptures20261124000100 implements MigrationInterface {
  name = 'CreateCaptures20261124000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE capture (
        id uuid PRIMARY KEY,
        actor text NOT NULL,
        text text NOT NULL,
        text_hash text NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
        url text,
        page_title text,
        source text,
        page_author text,
        published_on date NOT NULL,
        published_on_from text NOT NULL CHECK (published_on_from IN ('given', 'page', 'text', 'today')),
        candidates jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE INDEX capture_text ON capture (text_hash);
      CREATE INDEX capture_recorded ON capture (recorded_at, id);

      ALTER TABLE statement
        ADD COLUMN capture_id uuid REFERENCES capture (id),
        ADD COLUMN quote_start integer CHECK (quote_start >= 0),
        ADD COLUMN quote_prefix text,
        ADD COLUMN quote_suffix text;

      CREATE TABLE capture_decision (
        capture_id uuid NOT NULL REFERENCES capture (id),
        candidate integer NOT NULL,
        decision text NOT NULL CHECK (decision IN ('accepted', 'edited', 'unscorable', 'rejected')),
        reason text,
        edited text[] NOT NULL DEFAULT '{}',
        rules text[] NOT NULL,
        score double precision NOT NULL,
        question_id uuid REFERENCES question (id),
        statement_id uuid REFERENCES statement (id),
        actor text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (capture_id, candidate)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE capture_decision;
      ALTER TABLE statement
        DROP COLUMN capture_id, DROP COLUMN quote_start, DROP COLUMN quote_prefix, DROP COLUMN quote_suffix;
      DROP TABLE capture;
    `);
  }
}
