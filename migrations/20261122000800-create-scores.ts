import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row for each scoring unit and rule, with what is for the type of the question. Moments are integers of 1e-12, so that sums are exact
 * whatever their order. Superseded rows stay: boards as of an earlier time read them.
 */
export class CreateScores20261122000800 implements MigrationInterface {
  name = 'CreateScores20261122000800';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE score (
        question_id uuid NOT NULL REFERENCES question (id),
        id uuid NOT NULL,
        dimension text NOT NULL CHECK (dimension IN ('author', 'source')),
        subject_id uuid NOT NULL,
        attribution text NOT NULL CHECK (attribution IN ('any', 'own', 'reported')),
        rule text NOT NULL,
        rule_version integer NOT NULL,
        type text NOT NULL,
        cluster text NOT NULL,
        tags text[] NOT NULL,
        unit text,
        brier bigint,
        wp bigint,
        wpp bigint,
        wpy bigint,
        wy bigint,
        wyy bigint,
        log_score bigint,
        baseline bigint,
        baseline_truncated bigint,
        spherical bigint,
        clipped boolean NOT NULL,
        gain_best bigint,
        gain_uniform bigint,
        reference_best bigint,
        reference_uniform bigint,
        peer bigint,
        median_gap bigint,
        accuracy bigint,
        wis numeric(38, 0),
        covered_50 bigint,
        covered_90 bigint,
        coverage bigint NOT NULL,
        lead_time bigint NOT NULL,
        any_verbal boolean NOT NULL,
        any_retrospective boolean NOT NULL,
        any_unframed boolean NOT NULL,
        known_at timestamptz NOT NULL,
        matures_at timestamptz NOT NULL,
        segment_authors uuid[] NOT NULL,
        segment_millionths integer[],
        segment_contents jsonb,
        segment_readings jsonb,
        segment_shares double precision[] NOT NULL,
        segment_scores double precision[] NOT NULL,
        segment_weights double precision[] NOT NULL,
        segment_starts timestamptz[] NOT NULL,
        segment_ends timestamptz[] NOT NULL,
        outcome_value double precision NOT NULL,
        counted boolean NOT NULL,
        scored_at timestamptz NOT NULL DEFAULT app_now(),
        superseded_at timestamptz,
        PRIMARY KEY (question_id, id)
      );
      CREATE UNIQUE INDEX score_current ON score (question_id, dimension, subject_id, attribution, rule)
        WHERE superseded_at IS NULL;
      CREATE INDEX score_subject ON score (dimension, subject_id, rule, attribution, matures_at)
        WHERE superseded_at IS NULL;
      CREATE INDEX score_quantiles ON score (dimension, rule, subject_id) WHERE superseded_at IS NULL AND wis IS NOT NULL;
      CREATE INDEX score_costliest ON score (dimension, subject_id, brier, question_id)
        WHERE superseded_at IS NULL AND rule = 'carried-forward' AND brier IS NOT NULL;
      CREATE INDEX score_maturing ON score (matures_at)
        WHERE superseded_at IS NULL AND NOT counted AND brier IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE score');
  }
}
