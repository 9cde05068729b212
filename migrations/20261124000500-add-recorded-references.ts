import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a score was measured against a reference forecast recorded with its question, and how many of a record were. Of
 * superseded scores the reference of their time is no longer on file, but only a recorded one differs from the uniform one.
 */
export class AddRecordedReferences20261124000500 implements MigrationInterface {
  name = 'AddRecordedReferences20261124000500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE score ADD COLUMN reference_recorded boolean NOT NULL DEFAULT false;
      UPDATE score sc SET reference_recorded = true FROM question q
      WHERE q.id = sc.question_id AND sc.type = 'binary'
        AND CASE WHEN sc.superseded_at IS NULL THEN q.reference_probability IS NOT NULL
                 ELSE sc.reference_best <> sc.reference_uniform END;
      ALTER TABLE score ALTER COLUMN reference_recorded DROP DEFAULT;

      ALTER TABLE score_total ADD COLUMN reference_recorded numeric NOT NULL DEFAULT 0;
      UPDATE score_total t SET reference_recorded = counted.n
      FROM (
        SELECT dimension, subject_id, attribution, type, scope, count(*) AS n
        FROM score sc CROSS JOIN unnest(ARRAY['all', 'ranking']) AS scope
        WHERE sc.superseded_at IS NULL AND sc.counted AND sc.rule = 'carried-forward' AND sc.reference_recorded
          AND (scope = 'all' OR NOT sc.any_unframed)
        GROUP BY 1, 2, 3, 4, 5
      ) counted
      WHERE (t.dimension, t.subject_id, t.attribution, t.type, t.scope)
        = (counted.dimension, counted.subject_id, counted.attribution, counted.type, counted.scope);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE score_total DROP COLUMN reference_recorded;
      ALTER TABLE score DROP COLUMN reference_recorded;
    `);
  }
}
