import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of cited pages: asked for when a link is recorded, at most once a day for each link. */
export class CreatePageCopies20261124000700 implements MigrationInterface {
  name = 'CreatePageCopies20261124000700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE page_copy (
        id uuid PRIMARY KEY,
        url text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT app_now(),
        requested_on date NOT NULL DEFAULT (app_now() AT TIME ZONE 'UTC')::date,
        tries integer NOT NULL DEFAULT 0,
        failure text,
        taken_at timestamptz,
        final_url text,
        content_type text,
        page_title text,
        text text,
        folded_text text,
        text_hash text CHECK (text_hash ~ '^[0-9a-f]{64}$'),
        UNIQUE (url, requested_on),
        CHECK ((taken_at IS NULL) = (text IS NULL)),
        CHECK (taken_at IS NULL OR failure IS NULL)
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE page_copy');
  }
}
