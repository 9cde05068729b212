import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NoticeLab, type Person, startNoticeLab } from './notice-lab.js';

/** The link to the notices, with how many are not read yet. */
const UNREAD = /href="\/notices"(?:(?!<\/a>).)*<span class="bar-count"> \d+</;

describe('the notices of a person', () => {
  let lab: NoticeLab;
  let owner: Person;

  beforeAll(async () => {
    lab = await startNoticeLab();
    owner = await lab.person('contributor');
    await lab.at('2030-01-01T00:00:00Z');
    await lab.log('2030-01-05', owner);
    await lab.log('2030-01-05', owner);
    await lab.at('2030-01-06T00:00:00Z');
  });
  afterAll(() => lab.service.stop());

  const send = async (who: Person, method: string, path: string, body: object) => {
    const headers = { ...who.headers, 'content-type': 'application/json' };
    const answer = await fetch(lab.service.url + path, { method, headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  };
  const page = async (path: string) =>
    (await fetch(lab.service.url + path, { headers: { ...owner.headers, accept: 'text/html' } })).text();

  it('stand on a page of their own, and are counted in the navigation until they are read', async () => {
    expect(UNREAD.exec(await page('/'))?.[0]).toMatch(/ 2<$/);
    expect(await page('/notices')).toContain('Claim 1');
    const [newest] = await lab.told(owner);
    const read = await send(owner, 'POST', '/api/v1/notices/read', { ids: [newest!.id] });
    expect(read).toEqual({ status: 200, body: { unread: 1 } });
    const form = { method: 'POST', headers: owner.headers, body: new URLSearchParams(), redirect: 'manual' };
    expect((await fetch(`${lab.service.url}/notices/read`, form as RequestInit)).status).toBe(303);
    expect(await page('/')).not.toMatch(UNREAD);
  });

  it('are read page by page', async () => {
    const list = async (query: string) =>
      (
        await fetch(`${lab.service.url}/api/v1/notices?${query}`, { headers: owner.headers })
      ).json() as Promise<{
        items: { id: string }[];
        nextCursor: string;
      }>;
    const first = await list('limit=1');
    const second = await list(`limit=1&cursor=${first.nextCursor}`);
    const ids = (await lab.told(owner)).map(({ id }) => id);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await list('unread=true')).items).toEqual([]);
  });

  it('are nobody else’s to read', async () => {
    const other = await lab.person('admin');
    const [newest] = await lab.told(owner);
    await send(other, 'POST', '/api/v1/notices/read', { ids: [newest!.id] });
    expect(await lab.told(other)).toEqual([]);
    expect((await lab.api.get('/notices')).body).toEqual({ items: [], nextCursor: null });
  });

  it('are of the kinds that the person chose', async () => {
    const preferences = {
      email: 'ada@example.org',
      mail: 'digest',
      digestHour: 22,
      kinds: ['ruling', 'due-soon'],
    };
    const set = await send(owner, 'PUT', '/api/v1/me/notice-preferences', preferences);
    expect(set).toEqual({
      status: 200,
      body: { ...preferences, kinds: ['due-soon', 'ruling'], mailFailure: null, mailPausedAt: null },
    });
    const id = await lab.log('2030-02-05', owner);
    await lab.at('2030-02-04T00:00:00Z');
    await lab.at('2030-02-06T00:00:00Z');
    expect(await lab.kinds(owner, id)).toEqual(['due-soon']);
    expect(
      await send(owner, 'PUT', '/api/v1/me/notice-preferences', { ...preferences, email: 'ada' }),
    ).toMatchObject({ status: 422, body: { errors: [{ path: 'email' }] } });
    const program = await lab.api.raw('PUT', '/me/notice-preferences', JSON.stringify(preferences), {
      'content-type': 'application/json',
    });
    expect(program).toMatchObject({ status: 403, body: { code: 'no_person' } });
  });
});
