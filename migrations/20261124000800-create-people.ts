import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may do what. Of every secret only a hash is kept: SHA-256 where it was drawn at random, argon2id where a person
 * chose it. What the ledger says of a person is an id; the name stands here only, where it can be erased.
 */
export class CreatePeople20261124000800 implements MigrationInterface {
  name = 'CreatePeople20261124000800';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        name_key text NOT NULL UNIQUE,
        role text NOT NULL CHECK (role IN ('viewer', 'contributor', 'resolver', 'admin')),
        password_hash text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        disabled_at timestamptz
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        secret_hash bytea NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person (id),
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        last_seen_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_person ON session (person_id);

      CREATE TABLE api_token (
        id uuid PRIMARY KEY,
        secret_hash bytea NOT NULL UNIQUE,
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('viewer', 'contributor', 'resolver', 'admin')),
        person_id uuid REFERENCES person (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX api_token_person ON api_token (person_id);

      -- Without a person the link makes the first admin.
      CREATE TABLE setup_link (
        secret_hash bytea PRIMARY KEY,
        person_id uuid REFERENCES person (id),
        expires_at timestamptz NOT NULL
      );

      -- Keyed by the SHA-256 of an account's name or of an address.
      CREATE TABLE sign_in_attempt (
        key bytea PRIMARY KEY,
        attempts integer NOT NULL,
        window_ends_at timestamptz NOT NULL
      );

      -- At most one row; without it every switch stands as a new instance has it.
      CREATE TABLE instance_switch (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        public_read boolean NOT NULL DEFAULT true
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TABLE instance_switch, sign_in_attempt, setup_link, api_token, session, person',
    );
  }
}
