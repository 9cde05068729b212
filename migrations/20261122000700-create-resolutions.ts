import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of a ruling; the newest rules. A re-opening is a version too, so nothing is ever deleted. */
export class CreateResolutions20261122000700 implements MigrationInterface {
  name = 'CreateResolutions20261122000700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE resolution (
        question_id uuid NOT NULL REFERENCES question (id),
        version integer NOT NULL,
        ruling text NOT NULL CHECK (ruling IN ('resolved', 'ambiguous', 'annulled', 'reopened')),
        outcome text,
        outcome_value double precision,
        reason text CHECK (reason IN ('condition-not-met', 'unclear', 'duplicate', 'not-a-prediction')),
        happened_on date,
        known_at timestamptz,
        known_at_assumed boolean NOT NULL DEFAULT false,
        note text,
        evidence jsonb NOT NULL DEFAULT '[]',
        actor text NOT NULL,
        resolved_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (question_id, version),
        CHECK ((ruling = 'resolved') = (outcome IS NOT NULL)),
        CHECK ((ruling = 'reopened') = (known_at IS NULL)),
        CHECK (ruling <> 'annulled' OR reason IS NOT NULL)
      );
      CREATE INDEX resolution_latest ON resolution (resolved_at, question_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE resolution');
  }
}
