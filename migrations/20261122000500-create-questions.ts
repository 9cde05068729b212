import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every question belongs to an event; siblings share it. `deadline_at` is the exclusive last moment.
 * `due_at` is the next moment at which somebody must look; `due_revision` counts how often it moved,
 * and `overdue_flag` has one row for each revision that was passed without a ruling.
 */
export class CreateQuestions20261122000500 implements MigrationInterface {
  name = 'CreateQuestions20261122000500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE collection (
        id uuid PRIMARY KEY,
        name text NOT NULL UNIQUE,
        frame text,
        recorded_at timestamptz NOT NULL DEFAULT app_now()
      );

      CREATE TABLE event (
        id uuid PRIMARY KEY,
        title text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT app_now()
      );

      CREATE TABLE question (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES event (id),
        text text NOT NULL,
        type text NOT NULL CHECK (type IN ('binary', 'categorical', 'ordered', 'numeric', 'date')),
        options text[] CHECK (cardinality(options) >= 2),
        unit text,
        criteria text,
        condition text,
        tags text[] NOT NULL DEFAULT '{}',
        cluster text,
        reference_probability double precision CHECK (reference_probability BETWEEN 0 AND 1),
        opened_at timestamptz,
        closes_at timestamptz,
        deadline_at timestamptz NOT NULL,
        deadline_phrase text,
        deadline_precision text NOT NULL CHECK (deadline_precision IN ('day', 'instant')),
        next_check_on date,
        postponed_reason text,
        due_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(next_check_on::timestamp AT TIME ZONE 'UTC', deadline_at)) STORED,
        due_revision integer NOT NULL DEFAULT 1,
        overdue_flagged_at timestamptz,
        ruling text CHECK (ruling IN ('resolved', 'ambiguous', 'annulled')),
        resolution_version integer NOT NULL DEFAULT 0,
        merged_into uuid REFERENCES question (id),
        version integer NOT NULL DEFAULT 1,
        recorded_at timestamptz NOT NULL DEFAULT app_now(),
        search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', text)) STORED,
        CHECK (CASE type WHEN 'date' THEN true ELSE (options IS NOT NULL) = (type IN ('categorical', 'ordered')) END),
        CHECK (closes_at IS NULL OR closes_at <= deadline_at),
        CHECK (opened_at IS NULL OR opened_at < coalesce(closes_at, deadline_at))
      );
      CREATE INDEX question_event ON question (event_id);
      CREATE INDEX question_duplicates ON question (merged_into) WHERE merged_into IS NOT NULL;
      CREATE INDEX question_deadline ON question (deadline_at, id);
      CREATE INDEX question_due ON question (due_at, id) WHERE ruling IS NULL AND merged_into IS NULL;
      CREATE INDEX question_unflagged ON question (due_at)
        WHERE ruling IS NULL AND merged_into IS NULL AND overdue_flagged_at IS NULL;
      CREATE INDEX question_awaiting ON question (deadline_at) WHERE ruling IS NULL AND merged_into IS NULL;
      CREATE INDEX question_resolved ON question (deadline_at) WHERE ruling = 'resolved';
      CREATE INDEX question_recorded ON question (recorded_at, id);
      CREATE INDEX question_tags ON question USING gin (tags);
      CREATE INDEX question_search ON question USING gin (search);

      CREATE TABLE question_revision (
        question_id uuid NOT NULL REFERENCES question (id),
        version integer NOT NULL,
        fields jsonb NOT NULL,
        actor text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (question_id, version)
      );

      CREATE TABLE overdue_flag (
        question_id uuid NOT NULL REFERENCES question (id),
        due_revision integer NOT NULL,
        flagged_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (question_id, due_revision)
      );

      CREATE TABLE question_ref (
        collection_id uuid NOT NULL REFERENCES collection (id),
        ref text NOT NULL,
        question_id uuid NOT NULL REFERENCES question (id),
        PRIMARY KEY (collection_id, ref)
      );
      CREATE INDEX question_ref_question ON question_ref (question_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TABLE question_ref, overdue_flag, question_revision, question, event, collection',
    );
  }
}
