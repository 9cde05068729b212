import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { type Service, startService } from '../support/service.js';
import { cookieOf, PASSWORD, visitor } from '../support/visitor.js';

const MISTYPED = 'typed into the wrong field';

describe('the log', () => {
  let service: Service;
  let api: ApiClient;
  let browser: ReturnType<typeof visitor>;
  beforeAll(async () => {
    service = await startService({ LOG_FORMAT: 'json' });
    api = apiClient(service.url);
    browser = visitor(service.url, api);
  });
  afterAll(() => service.stop());

  const events = (): Record<string, unknown>[] =>
    service
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line).message)
      .filter((message) => typeof message === 'object');
  const named = (event: string) => events().filter((one) => one.event === event);
  const until = async (event: string, count: number) => {
    await eventually(async () => expect(named(event)).toHaveLength(count), 5_000);
    return named(event);
  };

  it('tells of who signed in and who tried to, from where', async () => {
    const id = await browser.addPerson('Ada', 'viewer');
    const answer = await browser.signIn('Ada');
    await browser.signIn('Ada', 'a wrong guess');
    await browser.signIn(MISTYPED, 'a wrong guess');
    const [succeeded] = await until('sign-in.succeeded', 1);
    expect(succeeded).toEqual({
      event: 'sign-in.succeeded',
      of: `person:${id}`,
      address: '127.0.0.1',
      correlationId: answer.headers.get('x-correlation-id'),
    });
    const failed = await until('sign-in.failed', 2);
    expect(failed.map(({ of }) => of)).toEqual([`person:${id}`, null]);
  });

  it('tells of attempts that were too many', async () => {
    await service.database.query('UPDATE sign_in_attempt SET attempts = 100');
    await browser.signIn('Ada');
    await until('sign-in.throttled', 1);
    await service.database.query('DELETE FROM sign_in_attempt');
  });

  it('counts attempts by the address that a proxy of ours names', async () => {
    const forwarded = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' };
    const fields = new URLSearchParams({ name: 'nobody', password: 'a wrong guess' });
    await fetch(`${service.url}/sign-in`, { method: 'POST', body: fields, headers: forwarded });
    const failed = await until('sign-in.failed', 3);
    expect(failed.at(-1)).toMatchObject({ address: '203.0.113.7' });
  });

  it('tells of every change of who may do what, and by whom', async () => {
    const id = await browser.addPerson('Grace', 'viewer');
    await api.patch(`/users/${id}`, { role: 'resolver' });
    await api.patch(`/users/${id}`, { role: 'resolver' });
    await api.patch(`/users/${id}`, { disabled: true });
    await until('person.disabled', 1);
    expect(named('person.role-changed')).toEqual([
      {
        event: 'person.role-changed',
        of: `person:${id}`,
        role: 'resolver',
        by: expect.stringMatching(/^token:/),
        correlationId: expect.any(String),
      },
    ]);
    const { body: token } = await api.post('/tokens', { name: 'import', role: 'contributor' });
    await api.delete(`/tokens/${token.id}`);
    await until('token.revoked', 1);
    expect(named('token.created')).toMatchObject([{ of: `token:${token.id}`, role: 'contributor' }]);
  });

  it('tells of what somebody was refused', async () => {
    const cookie = cookieOf(await browser.signIn('Ada'));
    expect((await browser.get('/api/v1/users', { cookie })).status).toBe(403);
    const [refused] = await until('access.refused', 1);
    expect(refused).toMatchObject({ lacks: 'admin', route: 'GET /api/v1/users' });
  });

  it('never holds a password, a token, a cookie, a link, or what was typed as a name', async () => {
    const { body: added } = await api.post('/users', { name: 'Joan', role: 'viewer' });
    const link = added.setUpPath as string;
    const { body: made } = await api.post('/tokens', { name: 'secret', role: 'viewer' });
    await browser.get('/api/v1/me', { authorization: `Bearer ${made.token}` });
    await browser.get('/api/v1/me', { authorization: `Bearer ${made.token.slice(0, -1)}x` });
    const answer = await browser.post(link, { password: 'chosen by Joan herself' });
    const session = cookieOf(answer).split('=')[1]!;
    await browser.post('/sign-out', {}, cookieOf(answer));
    await eventually(
      async () => expect(named('sign-in.succeeded').at(-1)).toMatchObject({ of: `person:${added.id}` }),
      5_000,
    );
    const secrets = [PASSWORD, 'a wrong guess', MISTYPED, 'chosen by Joan herself', made.token, session];
    for (const secret of [...secrets, link.split('/').at(-1)!, made.token.slice(4, 30)])
      expect(service.output()).not.toContain(secret);
  });
});

it('is told in one line each, where the log is text', async () => {
  const service = await startService();
  const browser = visitor(service.url, apiClient(service.url));
  await browser.signIn('nobody', 'a wrong guess');
  const line = /sign-in\.failed of=null address="127\.0\.0\.1" correlationId="[\w-]{36}"\n/;
  await eventually(async () => expect(stripVTControlCharacters(service.output())).toMatch(line), 5_000);
  await service.stop();
});
