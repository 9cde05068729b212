import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { logParaphrase, paraphrase } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

const FLAGGED_WITHIN_MS = 30_000;

describe('the sweeps', () => {
  let service: Service;
  let api: ApiClient;
  let id: string;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    id = await logParaphrase(api);
  });
  afterAll(() => service.stop());

  const flags = (questionId: string): Promise<{ due_revision: number }[]> =>
    service.database.query(
      'SELECT due_revision FROM overdue_flag WHERE question_id = $1 ORDER BY due_revision',
      [questionId],
    );
  const flagged = (questionId: string, revisions: number[]) =>
    eventually(async () => {
      expect((await flags(questionId)).map((flag) => flag.due_revision)).toEqual(revisions);
    }, FLAGGED_WITHIN_MS);

  it('flag a question once when its deadline has passed', async () => {
    await flagged(id, [1]);
  });

  it('go by the clock of the database', async () => {
    const later = (await api.post('/predictions', { ...paraphrase, deadline: '2031-01-31' })).body.question;
    expect(later.status).toBe('open');
    await service.setNow('2031-02-01T00:00:00Z');
    expect((await api.get(`/questions/${later.id}`)).body.status).toBe('overdue');
    await flagged(later.id, [1]);
    await service.setNow(null);
  });

  it('leave a postponed question alone until its next check, and flag it anew then', async () => {
    await api.post(`/questions/${id}/postponement`, {
      nextCheckOn: '2031-03-01',
      reason: 'Sources disagree',
    });
    expect((await api.get(`/questions/${id}`)).body).toMatchObject({
      status: 'postponed',
      overdueFlaggedAt: null,
    });
    await service.setNow('2031-03-01T00:00:00Z');
    await flagged(id, [1, 2]);
    await service.setNow(null);
  });

  it('flag a question anew whose postponement is taken back', async () => {
    const postponed = await logParaphrase(api);
    const nextCheckOn = '2031-03-01';
    await flagged(postponed, [1]);
    await api.post(`/questions/${postponed}/postponement`, { nextCheckOn, reason: 'Too early' });
    expect(await api.delete(`/questions/${postponed}/postponement`)).toMatchObject({
      status: 200,
      body: { status: 'overdue', nextCheckOn: null },
    });
    await flagged(postponed, [1, 3]);
    expect(await api.delete(`/questions/${postponed}/postponement`)).toMatchObject({
      status: 409,
      body: { code: 'not_postponed' },
    });
    const [entry] = await service.database.query(
      `SELECT kind FROM ledger_entry WHERE stream = $1 ORDER BY id DESC LIMIT 1`,
      [`question:${postponed}`],
    );
    expect(entry.kind).toBe('question.postponement-taken-back');
  });

  it('are left alone by an undo of a postponement that is another one by now', async () => {
    const postponed = await logParaphrase(api);
    const postpone = (nextCheckOn: string) =>
      api.post(`/questions/${postponed}/postponement`, { nextCheckOn, reason: 'Too early' });
    await postpone('2031-03-01');
    await postpone('2031-04-01');
    const undo = await fetch(`${service.url}/postponements/undo`, {
      method: 'POST',
      body: new URLSearchParams({ of: `${postponed}@2` }),
    });
    expect(undo.status).toBe(412);
    expect((await api.get(`/questions/${postponed}`)).body.nextCheckOn).toBe('2031-04-01');
  });

  it('flag a moved deadline once more', async () => {
    const { version } = (await api.get(`/questions/${id}`)).body;
    await api.patch(`/questions/${id}`, { deadline: '2025-12-31' }, { 'if-match': `"${version}"` });
    await flagged(id, [1, 2, 3]);
  });

  it('do not keep idempotency keys for ever', async () => {
    await api.post('/predictions', paraphrase, { 'idempotency-key': 'short-lived' });
    await service.setNow('2032-01-01T00:00:30Z');
    await eventually(async () => {
      expect(await service.database.query('SELECT key FROM idempotency_key')).toEqual([]);
    }, FLAGGED_WITHIN_MS);
    await service.setNow(null);
  });

  it('pass over what has a ruling', async () => {
    const ruled = await logParaphrase(api);
    await api.post(`/questions/${ruled}/resolution`, { outcome: 'annulled', reason: 'duplicate' });
    const { items } = (await api.get('/questions?status=overdue&limit=100')).body;
    expect(items.map((item: { id: string }) => item.id)).not.toContain(ruled);
    expect(items.map((item: { id: string }) => item.id)).toContain(id);
  });
});
