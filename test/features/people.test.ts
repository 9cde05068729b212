import { describe, expect, it } from '@jest/globals';
import { anonymously, makeSession } from '../support/access.js';
import { api, browser, service, visitService } from '../support/visited-service.js';
import { cookieOf, PASSWORD } from '../support/visitor.js';

visitService();

describe('a role', () => {
  it('that is too low is named', async () => {
    const { secret } = await makeSession(service.database, 'contributor');
    const cookie = browser.cookieWith(secret);
    expect(await (await browser.get('/api/v1/users', { cookie })).json()).toMatchObject({
      status: 403,
      code: 'role_required',
      detail: 'This takes the role admin.',
    });
  });

  it('that changes counts at once, and the last admin keeps his', async () => {
    const id = await browser.addPerson('Mary', 'viewer');
    const cookie = cookieOf(await browser.signIn('Mary'));
    expect(await browser.me({ cookie })).toMatchObject({ role: 'viewer' });
    await api.patch(`/users/${id}`, { role: 'resolver' });
    expect(await browser.me({ cookie })).toMatchObject({ role: 'resolver' });
    await service.database.query(`UPDATE person SET role = 'viewer' WHERE role = 'admin'`);
    await api.patch(`/users/${id}`, { role: 'admin' });
    expect(await api.patch(`/users/${id}`, { disabled: true })).toMatchObject({
      status: 409,
      body: { code: 'last_admin' },
    });
    expect(await browser.me({ cookie })).toMatchObject({ role: 'admin' });
  });

  it('of a contributor imports forecasts, but no outcomes', async () => {
    const { secret } = await makeSession(service.database, 'contributor');
    const cookie = browser.cookieWith(secret);
    const upload = async (column: string, cell: string) => {
      const head = `question,deadline,author,said_at,probability,${column}`;
      const body = `${head}\nIt holds,2025-01-01,Ada,2024-01-01,0.5,${cell}\n`;
      const headers = { cookie, 'content-type': 'text/csv' };
      const answer = await anonymously(`${service.url}/api/v1/imports`, { method: 'POST', body, headers });
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    expect(await upload('outcome', 'yes')).toEqual([403, 'outcomes_need_resolver']);
    expect(await upload('outcome', '')).toEqual([202, undefined]);
    expect(await upload('tags', 'a')).toEqual([202, undefined]);
  });

  it('is what the ledger says did it, by an id, and nothing in it is a secret', async () => {
    const { secret, personId } = await makeSession(service.database, 'contributor');
    const cookie = browser.cookieWith(secret);
    const body = {
      text: 'It rains',
      author: 'Ann',
      probability: 0.4,
      saidAt: '2024-12-06',
      deadline: '2025-06-30',
    };
    const answer = await browser.postJson('/predictions', body, { cookie });
    expect(answer.status).toBe(201);
    const rows = await service.database.query<{ actor: string; kind: string; body: string }[]>(
      `SELECT e.actor, e.kind, convert_from(p.body, 'UTF8') AS body FROM ledger_entry e JOIN ledger_payload p ON p.entry_id = e.id`,
    );
    expect(rows.find(({ kind }) => kind === 'forecast.logged')?.actor).toBe(`person:${personId}`);
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['person.added', 'person.role-changed']),
    );
    expect(rows.map((row) => row.body).join()).not.toMatch(/argon2|rck_|set-up|Mary/);
  });
});

describe('a token', () => {
  const withToken = (token: string) => ({ authorization: `Bearer ${token}` });

  it('is told once, lets in with its role, and no more once it is revoked', async () => {
    const key = { 'idempotency-key': 'one token' };
    const { body } = await api.post('/tokens', { name: 'CI', role: 'contributor' }, key);
    expect(body.token).toMatch(/^rck_[0-9A-Za-z]{36}$/);
    expect(await api.post('/tokens', { name: 'CI', role: 'contributor' }, key)).toMatchObject({
      status: 201,
      body: { id: body.id, token: null },
    });
    expect(await browser.me(withToken(body.token))).toMatchObject({
      kind: 'token',
      name: 'CI',
      role: 'contributor',
    });
    const kept = await service.database.query<{ all: string }[]>(
      `SELECT (SELECT json_agg(t)::text FROM api_token t) || (SELECT json_agg(k)::text FROM idempotency_key k) AS all`,
    );
    expect(kept[0]!.all).not.toContain(body.token);
    expect((await api.delete(`/tokens/${body.id}`)).status).toBe(200);
    const refused = await browser.get('/api/v1/questions', withToken(body.token));
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="reckoner", error="invalid_token"',
    ]);
  });

  it('is over when it says so', async () => {
    const { body } = await api.post('/tokens', { name: 'short', role: 'viewer', expiresAt: '2030-01-01' });
    expect((await browser.get('/api/v1/me', withToken(body.token))).status).toBe(200);
    await service.setNow('2030-01-02T00:00:00Z');
    expect((await browser.get('/api/v1/me', withToken(body.token))).status).toBe(401);
    await service.setNow(null);
    expect(
      await api.post('/tokens', { name: 'past', role: 'viewer', expiresAt: '2020-01-01' }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'expiresAt' }] },
    });
  });

  it('counts in the header only', async () => {
    const { body } = await api.post('/tokens', { name: 'query', role: 'admin' });
    expect((await browser.get(`/api/v1/users?token=${body.token}&access_token=${body.token}`)).status).toBe(
      401,
    );
    expect((await browser.get('/api/v1/users', { cookie: `reckoner=${body.token}` })).status).toBe(401);
  });

  it('of a person may never more than the person, and ends with the account', async () => {
    const id = await browser.addPerson('Tess', 'admin');
    const cookie = cookieOf(await browser.signIn('Tess'));
    const made = await browser.postJson('/tokens', { name: 'hers', role: 'admin' }, { cookie });
    const { token } = (await made.json()) as { token: string };
    await api.patch(`/users/${id}`, { role: 'viewer' });
    expect(await browser.me(withToken(token))).toMatchObject({ role: 'viewer' });
    await api.patch(`/users/${id}`, { disabled: true });
    expect((await browser.get('/api/v1/me', withToken(token))).status).toBe(401);
  });
});

describe('a link for a password', () => {
  it('lets whoever was added choose one, once', async () => {
    const { body } = await api.post('/users', { name: 'Lin', role: 'resolver' });
    expect(await (await browser.get(body.setUpPath)).text()).toContain('Welcome, Lin');
    const short = await browser.post(body.setUpPath, { password: 'short' });
    expect([short.status, await short.text()]).toEqual([
      422,
      expect.stringContaining('at least 10 characters'),
    ]);
    const chosen = await browser.post(body.setUpPath, { password: PASSWORD });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/']);
    expect(await browser.me({ cookie: cookieOf(chosen) })).toMatchObject({ name: 'Lin', role: 'resolver' });
    expect((await browser.post(body.setUpPath, { password: 'another long password' })).status).toBe(404);
    expect((await browser.get(body.setUpPath)).status).toBe(404);
    expect((await browser.signIn('Lin')).status).toBe(303);
  });

  it('is replaced by the next one, and is over after a day', async () => {
    const { body } = await api.post('/users', { name: 'Max', role: 'viewer' });
    const next = await api.post(`/users/${body.id}/set-up-link`);
    expect((await browser.get(body.setUpPath)).status).toBe(404);
    expect((await browser.get(next.body.setUpPath)).status).toBe(200);
    await service.database.query('UPDATE setup_link SET expires_at = app_now()');
    expect((await browser.get(next.body.setUpPath)).status).toBe(404);
  });
});

describe('one’s own account', () => {
  it('shows where one is signed in, and ends a session there', async () => {
    const [here, there] = [cookieOf(await browser.signIn('Lin')), cookieOf(await browser.signIn('Lin'))];
    const sessions = async () =>
      ((await (await browser.get('/api/v1/sessions', { cookie: here })).json()) as { items: Listed[] }).items;
    type Listed = { id: string; isCurrent: boolean };
    const other = (await sessions()).find(({ isCurrent }) => !isCurrent)!;
    expect((await sessions()).filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect((await browser.post(`/settings/sessions/${other.id}/end`, {}, there)).status).toBe(303);
    expect((await sessions()).map(({ id }) => id)).not.toContain(other.id);
  });

  it('takes the present password to change it, which ends every other session', async () => {
    const [here, there] = [cookieOf(await browser.signIn('Lin')), cookieOf(await browser.signIn('Lin'))];
    const wrong = await browser.post(
      '/settings/password',
      { current: 'wrong', password: 'the next password' },
      here,
    );
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('Is not the present password.'),
    ]);
    const right = await browser.post(
      '/settings/password',
      { current: PASSWORD, password: 'the next password' },
      here,
    );
    expect(right.status).toBe(303);
    expect((await browser.get('/api/v1/me', { cookie: here })).status).toBe(200);
    expect((await browser.get('/api/v1/me', { cookie: there })).status).toBe(401);
    expect((await browser.signIn('Lin', 'the next password')).status).toBe(303);
  });
});
