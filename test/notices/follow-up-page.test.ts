import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymously } from '../support/access.js';
import { type NoticeLab, type Person, startNoticeLab } from './notice-lab.js';

describe('the page of a question', () => {
  let lab: NoticeLab;
  let owner: Person;
  let id: string;

  beforeAll(async () => {
    lab = await startNoticeLab();
    owner = await lab.person('contributor');
    await lab.at('2030-01-01T12:00:00Z');
    id = await lab.log('2030-01-03', owner);
  });
  afterAll(() => lab.service.stop());

  const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  const section = async (send: typeof fetch = fetch, headers = {}) => {
    const html = await (await send(`${lab.service.url}/questions/${id}`, { headers })).text();
    return /<section[^>]*aria-labelledby="follow-up".*?<\/section>/s.exec(html)?.[0] ?? '';
  };
  const setOwner = (personId: string, headers: Record<string, string>) =>
    fetch(`${lab.service.url}/questions/${id}/owner`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ personId }),
      redirect: 'manual',
    });

  it('tells whose it is, and how it was followed up, the newest first', async () => {
    await lab.sweep();
    await lab.at('2030-01-02T12:00:00Z');
    await lab.api.raw('PUT', `/questions/${id}/owner`, '{"personId":null}', {
      'content-type': 'application/json',
    });
    await lab.at('2030-01-04T00:00:00Z');
    await lab.service.setNow('2030-01-04T06:00:00Z');
    await lab.api.post(`/questions/${id}/postponement`, { nextCheckOn: '2030-01-06', reason: 'Too early' });
    const text = textOf(await section());
    expect(text).toContain('Nobody owns it. Everybody who may rule is told.');
    const order = [
      'Postponed to 6 Jan 2030',
      'Too early',
      'Overdue',
      'nobody was told',
      'Owner cleared',
      'Due soon',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('lets those who log name an owner, change it and clear it, without a script', async () => {
    expect((await setOwner(owner.personId, owner.headers)).status).toBe(303);
    expect((await lab.api.get(`/questions/${id}`)).body.ownerId).toBe(owner.personId);
    expect(await section(fetch, owner.headers)).toMatch(/<option value="[^"]*" selected>contributor/);
    await lab.at('2030-01-06T00:00:00Z');
    expect(textOf(await section())).toMatch(/Overdue 6 Jan 2030, 00:00 UTC, told contributor/);
    expect((await setOwner('', owner.headers)).status).toBe(303);
    expect((await lab.api.get(`/questions/${id}`)).body.ownerId).toBeNull();
    expect((await setOwner(id, owner.headers)).status).toBe(422);
    expect((await setOwner('somebody', owner.headers)).status).toBe(422);
  });

  it('shows others no form, and refuses it', async () => {
    const reader = await lab.person('viewer');
    expect((await setOwner(owner.personId, reader.headers)).status).toBe(403);
    expect(await section(fetch, reader.headers)).not.toContain('<form');
    expect(await section(anonymously)).not.toContain('<form');
  });
});
