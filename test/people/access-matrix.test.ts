import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { roles } from '../../src/platform/actor.js';
import { hashPassword } from '../../src/people/passwords.js';
import { keepResult } from '../browser/support/results.js';
import { anonymously, makeSession, makeToken } from '../support/access.js';
import { createTestDatabase } from '../support/database.js';
import { type Service, startService } from '../support/service.js';

const FILE = join(import.meta.dirname, 'access-matrix.txt');

/** Something for each part of an address, at which there is nothing. */
const PARTS: Readonly<Record<string, string>> = {
  ':id': '00000000-0000-4000-8000-000000000000',
  ':deliveryId': '00000000-0000-4000-8000-000000000000',
  ':idOrSlug': 'nobody',
  ':slug': 'nobody',
  ':kind': 'authors',
  ':file': 'nothing.svg',
  ':secret': 'none',
  ':seq': '0',
};

type Headers = Record<string, string>;

interface Column {
  head: string;
  publicRead: boolean;
  headers: Headers;
}

describe('every route', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service?.stop());

  it('lets in whom the matrix says, and nobody else', async () => {
    const { database } = service;
    const [routes, columns] = [await listRoutes(), await columnsOf(service)];
    const lines = routes.map(({ method, path }) => `${method.padEnd(6)} ${path}`);
    const cells = new Map(lines.map((line) => [line, [] as string[]]));
    for (const { publicRead, headers } of columns) {
      await switchPublicRead(database, publicRead);
      for (const [i, { method, path }] of routes.entries()) {
        // Making reading private, as one of the routes does, must not reach the next.
        if (path === '/settings/public-read') await switchPublicRead(database, publicRead);
        cells.get(lines[i]!)!.push(await ask(service.url + path, method, headers));
      }
    }
    const width = Math.max(...lines.map((line) => line.length));
    const widths = columns.map(({ head }) => Math.max(head.length, 3));
    const row = (name: string, texts: readonly string[]) =>
      [name.padEnd(width), ...texts.map((text, i) => text.padEnd(widths[i]!))].join('  ').trimEnd();
    const head = row(
      '',
      columns.map((column) => column.head),
    );
    const matrix = [head, ...lines.toSorted(byPath).map((line) => row(line, cells.get(line)!)), ''].join(
      '\n',
    );
    // Beside the screenshots, for whoever adds a route.
    keepResult('access-matrix.json', matrix.split('\n'));
    expect(matrix).toBe(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');
  }, 120_000);
});

/** The routes of the program as it stands. */
async function listRoutes(): Promise<{ method: string; path: string }[]> {
  const { url, drop } = await createTestDatabase();
  const args = ['--import', './test/support/run-typescript.mjs', 'test/people/print-routes.ts'];
  const env = { PATH: process.env.PATH, DATABASE_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  await drop();
  const routes = JSON.parse(stdout) as { method: string; path: string }[];
  // After signing out a session is nobody's.
  return routes.toSorted((a, b) => Number(a.path === '/sign-out') - Number(b.path === '/sign-out'));
}

async function columnsOf({ url, database: dataSource }: Service): Promise<Column[]> {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const cookie = (secret: string) => ({ cookie: `reckoner-${new URL(url).port}=${secret}` });
  const tokens = [];
  for (const role of roles)
    tokens.push({ head: role, publicRead: false, headers: bearer(await makeToken(dataSource, role)) });
  const over = await makeToken(dataSource, 'admin', `expires_at = app_now() - interval '1 second'`);
  const revoked = await makeToken(dataSource, 'admin', 'revoked_at = app_now()');
  const signedIn = await makeSession(dataSource, 'contributor');
  // Without a password anybody at that browser could erase the account, as one of the routes does.
  const hash = await hashPassword('something to be asked for');
  await dataSource.query('UPDATE person SET password_hash = $2 WHERE id = $1', [signedIn.personId, hash]);
  const signedOut = await makeSession(dataSource, 'admin');
  await dataSource.query('DELETE FROM session WHERE person_id = $1', [signedOut.personId]);
  const disabled = await makeSession(dataSource, 'admin');
  await dataSource.query('UPDATE person SET disabled_at = app_now() WHERE id = $1', [disabled.personId]);
  return [
    { head: 'anonymous', publicRead: true, headers: {} },
    { head: 'private', publicRead: false, headers: {} },
    ...tokens,
    { head: 'session', publicRead: false, headers: cookie(signedIn.secret) },
    { head: 'expired', publicRead: true, headers: bearer(over) },
    { head: 'revoked', publicRead: true, headers: bearer(revoked) },
    { head: 'signed-out', publicRead: false, headers: cookie(signedOut.secret) },
    { head: 'disabled', publicRead: false, headers: cookie(disabled.secret) },
  ];
}

/** The status of a refusal, or `in` for whoever came to the route itself, whatever it then said. */
async function ask(address: string, method: string, headers: Headers): Promise<string> {
  const url = address.replaceAll(/:[a-z]\w*/gi, (part) => PARTS[part] ?? part);
  const accept = { accept: 'application/json' };
  const answer = await anonymously(url, { method, headers: { ...accept, ...headers }, redirect: 'manual' });
  const body = await answer.text();
  if (answer.status >= 500) throw new Error(`${method} ${url} answered ${answer.status}: ${body}`);
  const isRefused = /"code":"(sign_in_required|invalid_token|role_required)"/.test(body);
  if (isRefused && answer.status === 401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm=/);
  return isRefused ? String(answer.status) : 'in';
}

async function switchPublicRead(dataSource: DataSource, on: boolean): Promise<void> {
  await dataSource.query(
    `INSERT INTO instance_switch (public_read) VALUES ($1) ON CONFLICT (one) DO UPDATE SET public_read = $1`,
    [on],
  );
}

const byPath = (a: string, b: string): number =>
  a.slice(7).localeCompare(b.slice(7), 'en') || a.localeCompare(b, 'en');
