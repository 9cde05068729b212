import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What others than its maker say of a version of a ruling, one word a person; and a switch that asks for a second person. */
export class CreateRulingReviews20261124001010 implements MigrationInterface {
  name = 'CreateRulingReviews20261124001010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ruling_review (
        question_id uuid NOT NULL,
        version integer NOT NULL,
        reviewer text NOT NULL,
        verdict text NOT NULL CHECK (verdict IN ('confirmed', 'disputed')),
        reason text,
        reviewed_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (question_id, version, reviewer),
        FOREIGN KEY (question_id, version) REFERENCES resolution (question_id, version),
        CHECK ((verdict = 'disputed') = (reason IS NOT NULL))
      );
      CREATE INDEX ruling_review_disputed ON ruling_review (reviewed_at, question_id) WHERE verdict = 'disputed';

      ALTER TABLE instance_switch ADD four_eyes boolean NOT NULL DEFAULT false;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE instance_switch DROP four_eyes; DROP TABLE ruling_review');
  }
}
