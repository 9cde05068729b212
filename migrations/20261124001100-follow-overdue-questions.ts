import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose question it is, and how far it was followed up: `due_soon_revision` and `escalated_revision` are the last
 * `due_revision` of which was told, `reminders` and `reminded_at` count from the flag. Each sweep has an index of what it
 * has yet to do. `overdue_rule` has at most one row; without it every rule stands as a new instance has it.
 */
export class FollowOverdueQuestions20261124001100 implements MigrationInterface {
  name = 'FollowOverdueQuestions20261124001100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE question
        ADD COLUMN owner_id uuid REFERENCES person (id) ON DELETE SET NULL,
        ADD COLUMN due_soon_revision integer NOT NULL DEFAULT 0,
        ADD COLUMN escalated_revision integer NOT NULL DEFAULT 0,
        ADD COLUMN reminders integer NOT NULL DEFAULT 0,
        ADD COLUMN reminded_at timestamptz;
      CREATE INDEX question_owner ON question (owner_id) WHERE owner_id IS NOT NULL;
      CREATE INDEX question_due_soon ON question (due_at)
        WHERE ruling IS NULL AND merged_into IS NULL AND due_soon_revision < due_revision;
      CREATE INDEX question_reminder ON question ((coalesce(reminded_at, overdue_flagged_at)))
        WHERE ruling IS NULL AND merged_into IS NULL AND overdue_flagged_at IS NOT NULL;
      CREATE INDEX question_escalation ON question (overdue_flagged_at)
        WHERE ruling IS NULL AND merged_into IS NULL AND escalated_revision < due_revision AND overdue_flagged_at IS NOT NULL;

      ALTER TABLE statement ADD COLUMN reviewed_on date;
      CREATE INDEX statement_review ON statement (review_on)
        WHERE unscorable IS NOT NULL AND review_on IS NOT NULL AND reviewed_on IS DISTINCT FROM review_on;

      CREATE TABLE overdue_rule (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        due_soon_days integer NOT NULL CHECK (due_soon_days >= 0),
        remind_every_days integer NOT NULL CHECK (remind_every_days > 0),
        escalate_after_days integer NOT NULL CHECK (escalate_after_days > 0),
        escalate_to uuid REFERENCES person (id) ON DELETE SET NULL,
        horizon_days integer NOT NULL CHECK (horizon_days > 0)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE overdue_rule;
      ALTER TABLE statement DROP COLUMN reviewed_on;
      ALTER TABLE question DROP COLUMN owner_id, DROP COLUMN due_soon_revision, DROP COLUMN escalated_revision,
        DROP COLUMN reminders, DROP COLUMN reminded_at;
    `);
  }
}
