import { describe, expect, it } from '@jest/globals';
import { anonymously } from '../support/access.js';
import { api, browser, service, visitService } from '../support/visited-service.js';
import { cookieOf, PASSWORD } from '../support/visitor.js';

visitService();

describe('signing in', () => {
  it('gives a session, which ends when one signs out', async () => {
    await browser.addPerson('Ada', 'contributor');
    const answer = await browser.post('/sign-in', { name: ' ADA ', password: PASSWORD, next: '/queue' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/queue']);
    expect(answer.headers.get('set-cookie')).toMatch(/^reckoner-\d+=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    const cookie = cookieOf(answer);
    expect(await browser.me({ cookie })).toMatchObject({ kind: 'person', name: 'Ada', role: 'contributor' });
    expect((await browser.post('/sign-out', {}, cookie)).status).toBe(303);
    expect((await browser.get('/api/v1/me', { cookie })).status).toBe(401);
  });

  it('leads nowhere but to a page of ours', async () => {
    const answer = await browser.post('/sign-in', {
      name: 'Ada',
      password: PASSWORD,
      next: '//evil.example',
    });
    expect(answer.headers.get('location')).toBe('/');
  });

  it('begins a new session each time, and ends the one before in that browser', async () => {
    const first = cookieOf(await browser.signIn('Ada'));
    const second = cookieOf(await browser.signIn('Ada', PASSWORD, first));
    expect(second).not.toBe(first);
    expect((await browser.get('/api/v1/me', { cookie: first })).status).toBe(401);
    expect((await browser.get('/api/v1/me', { cookie: second })).status).toBe(200);
  });

  it('says the same of an unknown name, a wrong password, a missing one and a disabled account', async () => {
    const id = await browser.addPerson('Gone', 'viewer');
    await api.patch(`/users/${id}`, { disabled: true });
    await api.post('/users', { name: 'Not yet', role: 'viewer' });
    const answers = [];
    for (const [name, password] of [
      ['Nobody', PASSWORD],
      ['Ada', 'not the password'],
      ['Not yet', PASSWORD],
      ['Gone', PASSWORD],
    ] as const) {
      const answer = await browser.signIn(name, password);
      const said = (await answer.text()).replaceAll(name, '…');
      answers.push({ status: answer.status, said, cookie: answer.headers.get('set-cookie') });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, cookie: null });
    expect(answers[0]!.said).toContain('The name or the password is wrong.');
  });

  it('never shows or keeps the password', async () => {
    const answer = await browser.signIn('Ada', 'mistyped password');
    expect(await answer.text()).not.toContain('mistyped password');
    const [row] = await service.database.query<{ hash: string }[]>(
      `SELECT password_hash AS hash FROM person WHERE name = 'Ada'`,
    );
    expect(row!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it.each(['Grace', 'nobody at all'])(
    'is refused to %s after ten attempts, even the right one',
    async (name) => {
      if (name === 'Grace') await browser.addPerson(name, 'viewer');
      const statuses = await Promise.all(
        Array.from({ length: 10 }, async () => (await browser.signIn(name, 'a wrong guess')).status),
      );
      expect(new Set(statuses)).toEqual(new Set([401]));
      const refused = await browser.signIn(name);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
      await service.database.query(`UPDATE sign_in_attempt SET window_ends_at = app_now()`);
      expect((await browser.signIn(name)).status).toBe(name === 'Grace' ? 303 : 401);
    },
  );

  it('is refused from an address that tried too many names', async () => {
    await service.database.query('DELETE FROM sign_in_attempt');
    await browser.signIn('somebody 0', 'a wrong guess');
    await service.database.query('UPDATE sign_in_attempt SET attempts = 100');
    expect((await browser.signIn('Ada')).status).toBe(429);
    await service.database.query('DELETE FROM sign_in_attempt');
  });

  it('is refused from pages of another site', async () => {
    const fields = new URLSearchParams({ name: 'Ada', password: PASSWORD });
    const headers = { origin: 'https://evil.example' };
    const answer = await anonymously(`${service.url}/sign-in`, { method: 'POST', body: fields, headers });
    expect(answer.status).toBe(403);
  });
});

describe('whoever is not signed in', () => {
  it('is led to where one signs in, and back', async () => {
    const page = await browser.get('/add?line=x', { accept: 'text/html' });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fadd%3Fline%3Dx']);
    const form = await browser.post('/predictions', { text: 'x' });
    expect([form.status, form.headers.get('location')]).toEqual([303, '/sign-in?next=%2F']);
  });

  it('is told so by the API, which names the way', async () => {
    const answer = await browser.get('/api/v1/users');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="reckoner"');
    expect(await answer.json()).toMatchObject({ code: 'sign_in_required', status: 401 });
  });

  it('sees no form that would be refused', async () => {
    const page = await (await browser.get('/', { accept: 'text/html' })).text();
    expect(page).toContain('Sign in to log a forecast');
    expect(page).not.toContain('method="post"');
  });

  it('reads nothing once reading takes an account, neither lists, pages, exports nor embeds', async () => {
    const paths = [
      '/api/v1/questions',
      '/boards',
      '/api/v1/exports/forecasts.csv',
      '/embed/nobody/calibration',
      '/badge/nobody.svg',
      '/api/v1/ledger',
    ];
    const statuses = () => Promise.all(paths.map(async (path) => (await browser.get(path)).status));
    expect(await statuses()).not.toContain(401);
    await api.raw('PUT', '/settings/public-read', '{"on":false}', { 'content-type': 'application/json' });
    expect(await statuses()).toEqual(paths.map(() => 401));
    expect((await browser.get('/method')).status).toBe(200);
    expect((await browser.get('/sign-in')).status).toBe(200);
    expect((await browser.get('/health/ready')).status).toBe(200);
    await api.raw('PUT', '/settings/public-read', '{"on":true}', { 'content-type': 'application/json' });
    expect(await statuses()).not.toContain(401);
  });
});
