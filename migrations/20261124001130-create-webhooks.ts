import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Other programs that are told of notices. The secret stands as it is, for it signs what is sent. A delivery is made with its
 * notice, and its id goes along; `failures` counts those in a row, of whichever delivery.
 */
export class CreateWebhooks20261124001130 implements MigrationInterface {
  name = 'CreateWebhooks20261124001130';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE webhook (
        id uuid PRIMARY KEY,
        url text NOT NULL,
        secret text NOT NULL,
        kinds text[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        failures integer NOT NULL DEFAULT 0,
        retry_at timestamptz,
        paused_at timestamptz
      );

      CREATE TABLE webhook_delivery (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        webhook_id uuid NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
        notice_id uuid NOT NULL REFERENCES notice (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        tries integer NOT NULL DEFAULT 0,
        tried_at timestamptz,
        failure text,
        delivered_at timestamptz,
        given_up_at timestamptz,
        UNIQUE (webhook_id, notice_id)
      );
      CREATE INDEX webhook_delivery_pending ON webhook_delivery (webhook_id, tries, created_at, id)
        WHERE delivered_at IS NULL AND given_up_at IS NULL;
      CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, created_at, id);
      CREATE INDEX webhook_delivery_notice ON webhook_delivery (notice_id);
      CREATE INDEX webhook_delivery_age ON webhook_delivery (created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE webhook_delivery, webhook');
  }
}
