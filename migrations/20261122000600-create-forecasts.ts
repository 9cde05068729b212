import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A statement is the provenance; it gives forecasts, or stands alone as unscorable with its reason. */
export class CreateForecasts20261122000600 implements MigrationInterface {
  name = 'CreateForecasts20261122000600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE statement (
        id uuid PRIMARY KEY,
        author_id uuid NOT NULL REFERENCES author (id),
        source_id uuid REFERENCES source (id),
        publication text,
        attribution text NOT NULL CHECK (attribution IN ('own', 'reported')),
        wording text NOT NULL CHECK (wording IN ('verbatim', 'translated', 'paraphrased')),
        quote text,
        language text,
        url text,
        page_title text,
        said_at timestamptz NOT NULL,
        event_id uuid REFERENCES event (id),
        unscorable text CHECK (unscorable IN ('undated', 'vague', 'assessment', 'not-a-prediction')),
        review_on date,
        collection_id uuid REFERENCES collection (id),
        recorded_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE INDEX statement_author ON statement (author_id, said_at, id);
      CREATE INDEX statement_source ON statement (source_id, said_at, id);
      CREATE INDEX statement_unscorable ON statement (author_id, source_id) WHERE unscorable IS NOT NULL;
      CREATE INDEX statement_event ON statement (event_id) WHERE event_id IS NOT NULL;
      CREATE INDEX statement_recorded ON statement (recorded_at, id);

      CREATE TABLE forecast (
        question_id uuid NOT NULL REFERENCES question (id),
        id uuid NOT NULL,
        statement_id uuid NOT NULL REFERENCES statement (id),
        stance text NOT NULL CHECK (stance IN ('forecast', 'intention')),
        probability double precision CHECK (probability BETWEEN 0 AND 1),
        distribution double precision[],
        normalised boolean NOT NULL DEFAULT false,
        quantiles jsonb,
        phrase text,
        scale text,
        scale_from text CHECK (scale_from IN ('named', 'source', 'assumed')),
        phrase_low double precision CHECK (phrase_low <= probability),
        phrase_high double precision CHECK (phrase_high >= probability),
        point_rule text,
        withdrawn_at timestamptz,
        withdrawn_as text CHECK (withdrawn_as IN ('withdrawn', 'moved', 'merged')),
        moved_from uuid,
        recorded_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (question_id, id),
        CHECK (probability IS NOT NULL OR distribution IS NOT NULL OR quantiles IS NOT NULL OR phrase IS NOT NULL),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_as IS NULL))
      );
      CREATE INDEX forecast_id ON forecast (id);
      CREATE INDEX forecast_statement ON forecast (statement_id);

      CREATE TABLE forecast_ref (
        collection_id uuid NOT NULL REFERENCES collection (id),
        ref text NOT NULL,
        question_id uuid NOT NULL,
        forecast_id uuid NOT NULL,
        row_hash bytea NOT NULL,
        PRIMARY KEY (collection_id, ref),
        FOREIGN KEY (question_id, forecast_id) REFERENCES forecast (question_id, id)
      );
      CREATE INDEX forecast_ref_forecast ON forecast_ref (question_id, forecast_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE forecast_ref, forecast, statement');
  }
}
