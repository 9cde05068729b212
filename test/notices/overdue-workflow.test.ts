import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NoticeLab, type Person, startNoticeLab } from './notice-lab.js';

const RULES = {
  dueSoonDays: 3,
  remindEveryDays: 7,
  escalateAfterDays: 14,
  escalateTo: null as string | null,
  horizonDays: 3660,
};

describe('following up a question', () => {
  let lab: NoticeLab;
  let owner: Person;
  let resolver: Person;
  let reader: Person;

  beforeAll(async () => {
    lab = await startNoticeLab();
    owner = await lab.person('contributor');
    resolver = await lab.person('resolver');
    reader = await lab.person('viewer');
  });
  afterAll(() => lab.service.stop());
  beforeEach(() => lab.at('2030-01-01T00:00:00Z'));

  const setRules = (rules: Partial<typeof RULES>) =>
    lab.api.raw('PUT', '/settings/overdue', JSON.stringify({ ...RULES, ...rules }), {
      'content-type': 'application/json',
    });
  const setOwner = (id: string, personId: string | null) =>
    lab.api.raw('PUT', `/questions/${id}/owner`, JSON.stringify({ personId }), {
      'content-type': 'application/json',
    });
  const postpone = (id: string, nextCheckOn: string) =>
    lab.api.post(`/questions/${id}/postponement`, { nextCheckOn, reason: 'Too early' });

  it('tells whoever logged it, and nobody else, when it is due soon and when it is overdue', async () => {
    const id = await lab.log('2030-01-10', owner);
    expect((await lab.api.get(`/questions/${id}`)).body.ownerId).toBe(owner.personId);
    await lab.at('2030-01-07T23:59:00Z');
    expect(await lab.kinds(owner, id)).toEqual([]);
    await lab.at('2030-01-08T00:00:00Z');
    expect(await lab.kinds(owner, id)).toEqual(['due-soon']);
    await lab.at('2030-01-11T00:00:00Z');
    await lab.sweep();
    expect(await lab.kinds(owner, id)).toEqual(['overdue', 'due-soon']);
    for (const other of [resolver, reader]) expect(await lab.kinds(other, id)).toEqual([]);
  });

  it('tells everybody who may rule where nobody owns it', async () => {
    const id = await lab.log('2030-01-05');
    await lab.at('2030-01-06T00:00:00Z');
    expect(await lab.kinds(resolver, id)).toEqual(['overdue']);
    for (const other of [owner, reader]) expect(await lab.kinds(other, id)).toEqual([]);
    expect((await lab.told(resolver)).find(({ question }) => question?.id === id)!.isOwn).toBe(false);
  });

  it('tells the new owner from then on', async () => {
    const id = await lab.log('2030-01-05', owner);
    expect(await setOwner(id, reader.personId)).toMatchObject({
      status: 200,
      body: { ownerId: reader.personId },
    });
    await lab.at('2030-01-06T00:00:00Z');
    expect(await lab.kinds(reader, id)).toEqual(['overdue']);
    expect(await lab.kinds(owner, id)).toEqual([]);
    expect(await setOwner(id, id)).toMatchObject({ status: 422, body: { errors: [{ path: 'personId' }] } });
  });

  it('tells again every so many days, and makes up for none', async () => {
    await setRules({ remindEveryDays: 5 });
    const id = await lab.log('2030-01-05', owner);
    for (const day of ['06', '10', '11', '12']) await lab.at(`2030-01-${day}T00:00:00Z`);
    expect(await lab.kinds(owner, id)).toEqual(['reminder 1', 'overdue']);
    await lab.at('2030-02-11T00:00:00Z');
    expect(await lab.kinds(owner, id)).toEqual(['reminder 2', 'reminder 1', 'overdue']);
    await setRules({});
  });

  it('tells a further person once, where there is one', async () => {
    const boss = await lab.person('viewer');
    const id = await lab.log('2030-01-05', owner);
    await lab.at('2030-01-06T00:00:00Z');
    await lab.at('2030-01-19T00:00:00Z');
    await setRules({ escalateTo: boss.personId });
    await lab.at('2030-01-19T23:00:00Z');
    expect(await lab.kinds(boss, id)).toEqual([]);
    await lab.at('2030-01-20T00:00:00Z');
    await lab.at('2030-03-20T00:00:00Z');
    expect(await lab.kinds(boss, id)).toEqual(['escalation']);
    expect(await setRules({ escalateTo: id })).toMatchObject({ status: 422 });
    await setRules({});
  });

  it('is quiet while the question is postponed, and begins anew at the next check', async () => {
    const id = await lab.log('2030-01-05', owner);
    await lab.at('2030-01-06T00:00:00Z');
    await postpone(id, '2030-02-01');
    expect((await lab.told(owner)).filter((n) => n.question?.id === id && n.readAt === null)).toEqual([]);
    await lab.at('2030-01-31T00:00:00Z');
    expect(await lab.kinds(owner, id)).toEqual(['overdue']);
    await lab.at('2030-02-01T00:00:00Z');
    expect(await lab.kinds(owner, id)).toEqual(['overdue', 'overdue']);
  });

  it('refuses a next check beyond the horizon', async () => {
    await setRules({ horizonDays: 30 });
    const id = await lab.log('2030-01-05', owner);
    expect(await postpone(id, '2030-02-01')).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'nextCheckOn', code: 'beyond_horizon' }] },
    });
    expect(await postpone(id, '2030-01-31')).toMatchObject({ status: 200 });
    await setRules({});
  });

  it('tells the owner of a ruling, and takes what was told before as read', async () => {
    const id = await lab.log('2030-01-05', owner);
    await lab.at('2030-01-06T00:00:00Z');
    await lab.at('2030-01-06T00:01:00Z');
    await lab.api.post(`/questions/${id}/resolution`, { outcome: 'yes' });
    await lab.at('2030-06-06T00:00:00Z');
    const told = (await lab.told(owner)).filter(({ question }) => question?.id === id);
    expect(told.map(({ kind, readAt }) => [kind, readAt === null])).toEqual([
      ['ruling', true],
      ['overdue', false],
    ]);
  });

  it('tells on its day of review of a statement that gave no forecast', async () => {
    const statement = { author: 'Ada', saidAt: '2029-01-01', unscorable: 'vague', reviewOn: '2030-01-15' };
    const { id } = (await lab.api.post('/statements', statement)).body;
    await lab.at('2030-01-14T23:00:00Z');
    expect((await lab.told(resolver)).filter((n) => n.statement?.id === id)).toEqual([]);
    await lab.at('2030-01-15T00:00:00Z');
    await lab.at('2030-01-25T00:00:00Z');
    expect((await lab.told(resolver)).filter((n) => n.statement?.id === id)).toHaveLength(1);
  });

  it('postpones several at once, or none', async () => {
    const ids = [await lab.log('2030-01-05', owner), await lab.log('2030-01-05')];
    const several = { questionIds: ids, nextCheckOn: '2030-03-01', reason: 'Sources disagree' };
    expect(await lab.api.post('/postponements', several)).toMatchObject({
      status: 200,
      body: { items: [{ status: 'postponed' }, { status: 'postponed' }] },
    });
    await lab.api.post(`/questions/${ids[0]}/resolution`, { outcome: 'annulled', reason: 'duplicate' });
    expect(await lab.api.post('/postponements', { ...several, nextCheckOn: '2030-04-01' })).toMatchObject({
      status: 409,
    });
    expect((await lab.api.get(`/questions/${ids[1]}`)).body.nextCheckOn).toBe('2030-03-01');
  });
});
