import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An upload is staged in `import_row` by COPY and applied from there; what was rejected or not applied stays as its
 * error list. Staged rows have no foreign keys: COPY would check them one by one, and applying joins them anyway.
 * The other tables find again what a collection brought before, where `question_ref` and `forecast_ref` cannot.
 */
export class CreateImports20261122000900 implements MigrationInterface {
  name = 'CreateImports20261122000900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import (
        id uuid PRIMARY KEY,
        actor text NOT NULL,
        collection text NOT NULL,
        frame text,
        updates boolean NOT NULL,
        file_sha256 bytea NOT NULL CHECK (octet_length(file_sha256) = 32),
        unknown_columns text[] NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'staged' CHECK (status IN ('staged', 'done', 'failed')),
        total integer NOT NULL,
        added integer NOT NULL DEFAULT 0,
        unchanged integer NOT NULL DEFAULT 0,
        changed integer NOT NULL DEFAULT 0,
        rejected integer NOT NULL DEFAULT 0,
        failure text,
        recorded_at timestamptz NOT NULL DEFAULT app_now(),
        finished_at timestamptz
      );

      CREATE TABLE import_row (
        import_id uuid NOT NULL,
        line integer NOT NULL,
        status text CHECK (status IN ('added', 'unchanged', 'changed', 'rejected')),
        problem_column text,
        problem_code text,
        problem_message text,
        problem_hint text,
        question_id uuid,
        question_key text COLLATE "C",
        question_ref text,
        text_key text,
        event_key text,
        question jsonb,
        question_hash text,
        forecast_key text,
        row_hash bytea,
        statement_id uuid,
        forecast_id uuid,
        author text,
        author_key text,
        source text,
        source_key text,
        publication text,
        attribution text,
        wording text,
        quote text,
        language text,
        url text,
        said_at timestamptz,
        unscorable text,
        stance text,
        probability double precision,
        distribution double precision[],
        normalised boolean,
        quantiles jsonb,
        phrase text,
        scale text,
        scale_from text,
        phrase_low double precision,
        phrase_high double precision,
        point_rule text,
        withdrawn_at timestamptz,
        PRIMARY KEY (import_id, line)
      );
      CREATE INDEX import_row_question ON import_row (import_id, question_key, question_hash);

      CREATE TABLE question_text_key (
        collection_id uuid NOT NULL REFERENCES collection (id),
        text_key text NOT NULL,
        question_id uuid NOT NULL REFERENCES question (id),
        PRIMARY KEY (collection_id, text_key)
      );
      CREATE TABLE event_key (
        collection_id uuid NOT NULL REFERENCES collection (id),
        key text NOT NULL,
        event_id uuid NOT NULL REFERENCES event (id),
        PRIMARY KEY (collection_id, key)
      );
      CREATE TABLE statement_ref (
        collection_id uuid NOT NULL REFERENCES collection (id),
        ref text NOT NULL,
        statement_id uuid NOT NULL REFERENCES statement (id),
        row_hash bytea NOT NULL,
        PRIMARY KEY (collection_id, ref)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE statement_ref, event_key, question_text_key, import_row, import');
  }
}
