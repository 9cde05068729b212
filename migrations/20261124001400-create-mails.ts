import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is mailed. `mail_wish` says how a notice is to be mailed to somebody until it is put into a mail, whose id makes its
 * Message-ID. `digest_on` is the day of a digest; a mail without it tells of one notice. What goes wrong with an address
 * stands with the preferences, and so does the key by which a mail leads to its end.
 */
export class CreateMails20261124001400 implements MigrationInterface {
  name = 'CreateMails20261124001400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE notice_preference
        ADD COLUMN digest_hour integer NOT NULL DEFAULT 7 CHECK (digest_hour BETWEEN 0 AND 23),
        ADD COLUMN unsubscribe_key text NOT NULL UNIQUE
          DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
        ADD COLUMN mail_failures integer NOT NULL DEFAULT 0,
        ADD COLUMN mail_failure text,
        ADD COLUMN mail_retry_at timestamptz,
        ADD COLUMN mail_paused_at timestamptz;

      CREATE TABLE mail (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        digest_on date,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        tries integer NOT NULL DEFAULT 0,
        tried_at timestamptz,
        failure text,
        sent_at timestamptz,
        given_up_at timestamptz,
        UNIQUE (person_id, digest_on)
      );
      CREATE INDEX mail_pending ON mail (person_id, created_at, id) WHERE sent_at IS NULL AND given_up_at IS NULL;
      CREATE INDEX mail_age ON mail (created_at);

      ALTER TABLE notice_recipient
        ADD COLUMN mail_wish text CHECK (mail_wish IN ('immediate', 'digest')),
        ADD COLUMN mail_id uuid REFERENCES mail (id) ON DELETE SET NULL;
      CREATE INDEX notice_recipient_wish ON notice_recipient (mail_wish, person_id, told_at) WHERE mail_wish IS NOT NULL;
      CREATE INDEX notice_recipient_mail ON notice_recipient (mail_id) WHERE mail_id IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE notice_recipient DROP COLUMN mail_id, DROP COLUMN mail_wish;
      DROP TABLE mail;
      ALTER TABLE notice_preference DROP COLUMN digest_hour, DROP COLUMN unsubscribe_key, DROP COLUMN mail_failures,
        DROP COLUMN mail_failure, DROP COLUMN mail_retry_at, DROP COLUMN mail_paused_at;
    `);
  }
}
