import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The outbox: a notice is written in the transaction of what it tells of, once, which the unique keys see to; and with it
 * who is told. `is_own` is set where it goes to somebody by name, and not to everybody who may rule.
 */
export class CreateNotices20261124001110 implements MigrationInterface {
  name = 'CreateNotices20261124001110';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE notice (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        kind text NOT NULL CHECK (kind IN ('due-soon', 'overdue', 'reminder', 'escalation', 'ruling', 'review')),
        question_id uuid REFERENCES question (id),
        due_revision integer,
        nth integer NOT NULL DEFAULT 0,
        statement_id uuid REFERENCES statement (id),
        review_on date,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (question_id, due_revision, kind, nth),
        UNIQUE (statement_id, review_on),
        CHECK ((kind = 'review') = (question_id IS NULL)),
        CHECK ((question_id IS NULL) = (due_revision IS NULL)),
        CHECK ((kind = 'review') = (statement_id IS NOT NULL AND review_on IS NOT NULL))
      );

      CREATE TABLE notice_recipient (
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        notice_id uuid NOT NULL REFERENCES notice (id),
        is_own boolean NOT NULL,
        told_at timestamptz NOT NULL DEFAULT app_now(),
        read_at timestamptz,
        PRIMARY KEY (person_id, notice_id)
      );
      CREATE INDEX notice_recipient_list ON notice_recipient (person_id, told_at, notice_id);
      CREATE INDEX notice_recipient_unread ON notice_recipient (person_id) WHERE read_at IS NULL;
      CREATE INDEX notice_recipient_notice ON notice_recipient (notice_id);

      -- Without a row everything is told, and nothing is mailed.
      CREATE TABLE notice_preference (
        person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        email text,
        mail text NOT NULL CHECK (mail IN ('immediate', 'digest', 'off')),
        kinds text[] NOT NULL
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE notice_preference, notice_recipient, notice');
  }
}
