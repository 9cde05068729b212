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
