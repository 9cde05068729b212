import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NoticeLab, type Person, startNoticeLab } from './notice-lab.js';

describe('a statement whose day of review has come', () => {
  let lab: NoticeLab;
  let resolver: Person;

  beforeAll(async () => {
    lab = await startNoticeLab();
    resolver = await lab.person('resolver');
  });
  afterAll(() => lab.service.stop());

  const overdueReview = async () => {
    await lab.at('2030-01-01T12:00:00Z');
    const said = { author: 'Ada', saidAt: '2029-12-01', quote: 'It will come.', unscorable: 'undated' };
    const { body } = await lab.api.post('/statements', { ...said, reviewOn: '2030-01-01' });
    await lab.sweep();
    return body.id as string;
  };
  const review = (id: string, reviewOn: unknown) =>
    lab.api.raw('PUT', `/statements/${id}/review`, JSON.stringify({ reviewOn }), {
      'content-type': 'application/json',
    });
  const unread = async (id: string) =>
    (await lab.told(resolver)).filter(({ statement, readAt }) => statement?.id === id && readAt === null)
      .length;

  it('is given another, is quiet until then, and is told of again', async () => {
    const id = await overdueReview();
    expect(await unread(id)).toBe(1);
    expect(await review(id, '2030-02-01')).toMatchObject({ status: 200, body: { reviewOn: '2030-02-01' } });
    await lab.at('2030-01-31T23:00:00Z');
    expect(await unread(id)).toBe(0);
    await lab.at('2030-02-01T00:00:00Z');
    expect(await unread(id)).toBe(1);
  });

  it('is settled for good', async () => {
    const id = await overdueReview();
    expect(await review(id, null)).toMatchObject({ status: 200, body: { reviewOn: null } });
    await lab.at('2031-01-01T00:00:00Z');
    expect(await unread(id)).toBe(0);
  });

  it('is not given a day that is not to come', async () => {
    const id = await overdueReview();
    const errors = [{ path: 'reviewOn', code: 'not_in_future' }];
    expect(await review(id, '2030-01-01')).toMatchObject({ status: 422, body: { errors } });
    expect(await review(id, 'soon')).toMatchObject({ status: 422 });
    expect(await unread(id)).toBe(1);
  });

  it('is seen to on the page of notices, without a script', async () => {
    const id = await overdueReview();
    const send = (fields: Record<string, string>) =>
      fetch(`${lab.service.url}/statements/${id}/review`, {
        method: 'POST',
        headers: resolver.headers,
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });
    const page = await fetch(`${lab.service.url}/notices`, { headers: resolver.headers });
    expect(await page.text()).toContain(`action="/statements/${id}/review"`);
    expect((await send({ reviewOn: '' })).status).toBe(422);
    expect((await send({ reviewOn: '2030-03-01' })).status).toBe(303);
    expect(await unread(id)).toBe(0);
    expect((await send({ settle: 'yes', reviewOn: '' })).status).toBe(303);
    await lab.at('2031-01-01T00:00:00Z');
    expect(await unread(id)).toBe(0);
  });

  it('gives no forecast: one that does is ruled by its question', async () => {
    const { body } = await lab.api.post('/predictions', {
      author: 'Ada',
      saidAt: '2029-12-01',
      text: 'It comes',
      deadline: '2031-01-01',
      probability: 0.5,
    });
    const [{ statement_id: id }] = await lab.service.database.query(
      'SELECT statement_id FROM forecast WHERE question_id = $1',
      [body.question.id],
    );
    expect(await review(id, '2032-01-01')).toMatchObject({ status: 409, body: { code: 'gives_forecast' } });
    expect(await review(body.question.id, null)).toMatchObject({ status: 404 });
  });
});
