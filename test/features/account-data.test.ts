import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { ledgerSealed } from '../support/ledger-sealed.js';
import { type Service, startService } from '../support/service.js';
import { cookieOf, PASSWORD, visitor } from '../support/visitor.js';

let service: Service;
let api: ApiClient;
let browser: ReturnType<typeof visitor>;
beforeAll(async () => {
  service = await startService();
  api = apiClient(service.url);
  browser = visitor(service.url, api);
});
afterAll(() => service.stop());

describe('an account', () => {
  it('is handed out with all that is kept of it, to its person and to admins', async () => {
    const id = await browser.addPerson('Emmy', 'contributor');
    const cookie = cookieOf(await browser.signIn('Emmy'));
    const logged = await browser.postJson('/predictions', claim('Emmy’s claim'), { cookie });
    expect(logged.status).toBe(201);
    const own = await (await browser.get('/api/v1/me/export', { cookie })).text();
    const lines = own
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ kind: 'account', id, name: 'Emmy', role: 'contributor' });
    expect(lines.map(({ kind, what }) => what ?? kind)).toEqual(
      expect.arrayContaining(['session', 'question.recorded', 'forecast.logged']),
    );
    expect(own).toContain('Emmy’s claim');
    expect(own).not.toMatch(/argon2|hash/);
    const theirs = await fetch(`${service.url}/api/v1/users/${id}/export`);
    expect(await theirs.text()).toContain('"name":"Emmy"');
    expect((await browser.get(`/api/v1/users/${id}/export`, { cookie })).status).toBe(403);
  });

  it('is erased, and what was recorded stays under an id that leads to nobody', async () => {
    await browser.addPerson('Another', 'admin');
    const id = await browser.addPerson('Sofia', 'admin');
    const cookie = cookieOf(await browser.signIn('Sofia'));
    await browser.postJson('/predictions', claim('Sofia’s claim'), { cookie });
    const made = await (
      await browser.postJson('/tokens', { name: 'Sofia’s laptop', role: 'viewer' }, { cookie })
    ).json();
    const questions = await api.get('/questions?sort=-recorded&limit=1');
    const erased = await api.post(`/users/${id}/erasure`);
    expect(erased).toMatchObject({ status: 200, body: { id, erased: true } });
    expect((await browser.get('/api/v1/me', { cookie })).status).toBe(401);
    expect((await browser.get('/api/v1/me', { authorization: `Bearer ${made.token}` })).status).toBe(401);
    expect((await browser.signIn('Sofia')).status).toBe(401);
    expect((await api.get(`/users/${id}`)).status).toBe(404);
    expect(await everythingKept()).not.toMatch(/Sofia(?!’s claim)|laptop/);
    const history = await (
      await fetch(`${service.url}/questions/${questions.body.items[0].id}/history`)
    ).text();
    expect(history).toContain(`erased ${id.slice(-8)}`);
    expect((await browser.addPerson('Sofia', 'viewer')) === id).toBe(false);
  });

  it('is erased by its person, who knows the password', async () => {
    await browser.addPerson('Mary', 'viewer');
    const cookie = cookieOf(await browser.signIn('Mary'));
    const refused = await browser.post('/settings/erasure', { current: 'not the password' }, cookie);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringMatching(/not the present password/i),
    ]);
    expect((await browser.post('/settings/erasure', { current: PASSWORD }, cookie)).status).toBe(303);
    expect((await browser.get('/api/v1/me', { cookie })).status).toBe(401);
  });

  it('is not erased where nobody would be left to administer', async () => {
    await service.database.query(`UPDATE person SET role = 'viewer' WHERE role = 'admin'`);
    const id = await browser.addPerson('Last', 'admin');
    expect(await api.post(`/users/${id}/erasure`)).toMatchObject({
      status: 409,
      body: { code: 'last_admin' },
    });
    expect((await browser.signIn('Last')).status).toBe(303);
  });

  it('leaves a ledger that verifies', async () => {
    await ledgerSealed(service.url);
    const text = await (await fetch(`${service.url}/api/v1/exports/ledger.ndjson`)).text();
    const verdict = await verifyLedger(Readable.from(text.trimEnd().split('\n')));
    expect([verdict.problem, verdict.redacted]).toEqual([null, 0]);
    expect(text).toContain('person.erased');
    expect(text).not.toMatch(/Sofia(?!’s claim)|Mary|laptop/);
  });

  /** Every row of every table. */
  async function everythingKept(): Promise<string> {
    const tables = await service.database.query<{ name: string }[]>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const texts = [];
    for (const { name } of tables)
      texts.push(
        ...(await service.database.query<{ row: string }[]>(
          name === 'ledger_payload'
            ? `SELECT convert_from(body, 'UTF8') AS row FROM ledger_payload`
            : `SELECT t::text AS row FROM ${name} t`,
        )),
      );
    return texts.map(({ row }) => row).join('\n');
  }

  const claim = (text: string) => ({
    text,
    author: 'Somebody',
    probability: 0.5,
    saidAt: '2024-06-01',
    deadline: '2030-12-31',
  });
});
