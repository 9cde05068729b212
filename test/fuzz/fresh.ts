import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashSecret, newSecret, newToken } from '../../src/people/secrets.js';
import { apiClient } from '../support/api-client.js';
import { article } from '../support/passage.js';
import { cookieName } from './actors.js';
import { type FreshKind, freshKinds, makeInRecord } from './fresh-records.js';
import type { FuzzRequest } from './request.js';

const PLACEHOLDER = new RegExp(`fresh-(${freshKinds.join('|')})`);

/** Stands for the id of something that one request uses up, until the request is sent. */
export const fresh = (kind: FreshKind): string => `fresh-${kind}`;

/** Makes what requests use up, at the moment when they need it. */
export class Fresh {
  constructor(
    private readonly database: DataSource,
    private readonly serviceUrl: string,
  ) {}

  /** Copies of pages, which the service under test does not fetch. */
  async begin(): Promise<void> {
    await this.database.query(
      `INSERT INTO page_copy (id, url, taken_at, final_url, content_type, text, folded_text, text_hash)
       SELECT gen_random_uuid(), 'https://example.org/copied/' || n, now(), 'https://example.org/copied/' || n, 'text/html',
              'As it said ' || n, 'as it said ' || n, encode(sha256(('As it said ' || n)::bytea), 'hex')
       FROM generate_series(1, 20) AS n`,
    );
    const capture = { text: article, publishedOn: '2025-01-01' };
    await apiClient(this.serviceUrl).post('/captures', capture);
  }

  /** The request with what it stands for put in. */
  async fill(request: FuzzRequest): Promise<FuzzRequest> {
    const path = await this.fillText(request.path, request);
    const cookie = request.headers['cookie'];
    if (!cookie || !PLACEHOLDER.test(cookie)) return path === request.path ? request : { ...request, path };
    return {
      ...request,
      path,
      headers: { ...request.headers, cookie: await this.fillText(cookie, request) },
    };
  }

  /** Removes what was used up: the lists of people and tokens have no pages. Attempts to sign in are counted anew. */
  async tidy(): Promise<void> {
    const guests = `SELECT id FROM person WHERE name LIKE 'Guest %' AND created_at < now() - interval '1 minute'`;
    for (const sql of [
      `DELETE FROM api_token WHERE name NOT LIKE 'test %' AND created_at < now() - interval '1 minute'`,
      ...['api_token', 'session', 'setup_link'].map(
        (table) => `DELETE FROM ${table} WHERE person_id IN (${guests})`,
      ),
      `DELETE FROM webhook WHERE created_at < now() - interval '1 minute'`,
      `DELETE FROM person p WHERE id IN (${guests})
       AND NOT EXISTS (SELECT FROM api_token WHERE person_id = p.id) AND NOT EXISTS (SELECT FROM session WHERE person_id = p.id)
       AND NOT EXISTS (SELECT FROM setup_link WHERE person_id = p.id)`,
      'DELETE FROM sign_in_attempt',
    ])
      await this.database.query(sql);
  }

  private async fillText(text: string, request: FuzzRequest): Promise<string> {
    const kind = PLACEHOLDER.exec(text)?.[1] as FreshKind | undefined;
    return kind ? text.replaceAll(fresh(kind), await this.make(kind, request)) : text;
  }

  private async make(kind: FreshKind, { actor }: FuzzRequest): Promise<string> {
    const id = uuidv7();
    const secret = newSecret();
    switch (kind) {
      case 'session':
        await this.session(id, secret, actor.personId ?? (await this.person(uuidv7())));
        return id;
      case 'cookie':
        await this.session(id, secret, await this.person(uuidv7()));
        return `${cookieName(this.serviceUrl)}=${secret}`;
      case 'person':
        return this.person(id);
      case 'link':
        await this.database.query(
          `INSERT INTO setup_link (secret_hash, person_id, expires_at) VALUES ($1, $2, app_now() + interval '1 hour')`,
          [hashSecret(secret), await this.person(id)],
        );
        return secret;
      case 'token':
        await this.database.query(
          `INSERT INTO api_token (id, secret_hash, name, role) VALUES ($1, $2, 'to be revoked', 'viewer')`,
          [id, hashSecret(newToken())],
        );
        return id;
      default:
        return makeInRecord(this.database, kind, id, actor);
    }
  }

  private async person(id: string): Promise<string> {
    const name = `Guest ${randomUUID()}`;
    await this.database.query(
      `INSERT INTO person (id, name, name_key, role) VALUES ($1, $2, lower($2), 'viewer')`,
      [id, name],
    );
    return id;
  }

  private async session(id: string, secret: string, personId: string): Promise<void> {
    await this.database.query(
      `INSERT INTO session (id, secret_hash, person_id, expires_at) VALUES ($1, $2, $3, app_now() + interval '1 day')`,
      [id, hashSecret(secret), personId],
    );
  }
}
