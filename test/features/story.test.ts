import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { logParaphrase, ownWords, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';
import { eventually } from '../support/eventually.js';

describe('the story of one claim', () => {
  let service: Service;
  let api: ApiClient;
  let questionId: string;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    questionId = await logParaphrase(api);
  });
  afterAll(() => service.stop());

  const authorRecord = async () => (await api.get('/authors/vladimir-putin/track-record')).body;
  const sourceRecord = async (slug: string) => (await api.get(`/sources/${slug}/track-record`)).body;

  it('is overdue as soon as it is logged, and flagged by the sweep', async () => {
    expect((await api.get(`/questions/${questionId}`)).body).toMatchObject({ status: 'overdue' });
    await eventually(async () => {
      const { body } = await api.get(`/questions/${questionId}`);
      expect(body.overdueFlaggedAt).not.toBeNull();
    }, 30_000);
  });

  it('is resolved "no", 170 days late', async () => {
    const { status, body } = await api.post(`/questions/${questionId}/resolution`, ruling);
    expect(status).toBe(201);
    expect(body).toMatchObject({ outcome: 'no', version: 1, daysLate: 170, knownAtAssumed: false });
  });

  it('costs its author and the source that reported it 0.16', async () => {
    expect(await authorRecord()).toMatchObject({ n: 1, brier: { mean: 0.16, low: null, high: null } });
    const isw = await sourceRecord('isw');
    expect(isw.reported).toMatchObject({ n: 1, brier: { mean: 0.16 } });
    expect(isw.own).toMatchObject({ n: 0, brier: null });
  });

  it('is too little to rank anybody by', async () => {
    const authors = (await api.get('/boards/authors')).body;
    expect(authors.items).toEqual([]);
    expect(authors.notEnough).toMatchObject([{ slug: 'vladimir-putin', n: 1, why: 'too-few' }]);
    const sources = (await api.get('/boards/sources')).body;
    expect(sources.notEnough).toMatchObject([{ slug: 'isw', attribution: 'reported', n: 1 }]);
  });

  it('stops counting for him once his own words are on file, but not for the source', async () => {
    const { status, body } = await api.post('/predictions', { ...ownWords, siblingOf: questionId });
    expect(status).toBe(201);
    expect(body.question.eventId).toBe((await api.get(`/questions/${questionId}`)).body.eventId);
    expect(await authorRecord()).toMatchObject({ n: 0, brier: null });
    expect((await sourceRecord('isw')).reported).toMatchObject({ n: 1, brier: { mean: 0.16 } });
  });

  it('lets one ruling settle what remains of the event', async () => {
    const { eventId } = (await api.get(`/questions/${questionId}`)).body;
    const day = { happenedOn: '2025-12-17', knownAt: '2025-12-18' };
    const proposed = (await api.post(`/events/${eventId}/ruling`, day)).body;
    expect(proposed.proposals).toMatchObject([
      { outcome: 'no', daysLate: 170, settled: false },
      { outcome: 'yes', daysToSpare: 14, settled: false },
    ]);
    const open = proposed.proposals[1].questionId;
    const settled = (await api.post(`/events/${eventId}/ruling`, { ...day, questionIds: [open] })).body;
    expect(settled.proposals[1]).toMatchObject({ settled: true });
    expect(await authorRecord()).toMatchObject({ n: 1, brier: { mean: 0.09 } });
  });

  it('takes a correction, keeps the old ruling, and moves the score', async () => {
    const correction = { outcome: 'ambiguous', note: 'Nobody can say what “deployed” means.' };
    const { body } = await api.post(`/questions/${questionId}/resolution`, correction, { 'if-match': '"1"' });
    expect(body).toMatchObject({ version: 2, outcome: 'ambiguous' });
    expect((await sourceRecord('isw')).reported).toMatchObject({ n: 0, brier: null });
    const { resolutions } = (await api.get(`/questions/${questionId}`)).body;
    expect(resolutions).toMatchObject([{ version: 2 }, { version: 1, outcome: 'no' }]);
  });

  it('can be re-opened', async () => {
    expect((await api.delete(`/questions/${questionId}/resolution`)).body).toMatchObject({
      status: 'overdue',
    });
  });
});
