import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { logParaphrase, ownWords, paraphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

describe('keeping the record', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const brierOf = async (slug: string) => (await api.get(`/authors/${slug}/track-record`)).body.brier?.mean;

  it('keeps said at, recorded at, known at and resolved at apart', async () => {
    const id = await logParaphrase(api);
    await api.post(`/questions/${id}/resolution`, ruling);
    const { forecasts, resolutions } = (await api.get(`/questions/${id}`)).body;
    const [forecast] = forecasts;
    expect(forecast.saidAt).toBe('2024-12-06T00:00:00.000Z');
    expect(Date.parse(forecast.recordedAt)).toBeGreaterThan(Date.parse('2026-01-01'));
    expect(resolutions[0].knownAt).toBe('2025-07-01T00:00:00.000Z');
    expect(resolutions[0].resolvedAt >= forecast.recordedAt).toBe(true);
    expect(forecast).toMatchObject({ late: false, retrospective: true, scored: true });
  });

  it('keeps a late forecast, marks it, and does not score it', async () => {
    const author = 'Latecomer';
    const id = await logParaphrase(api);
    const late = { author, probability: 0.01, saidAt: '2025-07-15' };
    const { status, body } = await api.post(`/questions/${id}/forecasts`, late);
    expect(status).toBe(201);
    expect(body).toMatchObject({ late: true, scored: false });
    await api.post(`/questions/${id}/resolution`, ruling);
    expect((await api.get('/authors/latecomer/track-record')).body).toMatchObject({
      n: 0,
      excluded: { late: 1 },
    });
  });

  it('keeps a forecast that came after a question of its own had closed', async () => {
    const closed = { ...paraphrase, openedAt: '2024-01-01', closesAt: '2024-06-30' };
    const { status, body } = await api.post('/predictions', closed);
    expect(status).toBe(201);
    expect(body.forecast).toMatchObject({ late: true, scored: false });
  });

  it('offers open questions that resemble a new one, and joins none', async () => {
    const first = await logParaphrase(api);
    const { body } = await api.post('/predictions', {
      ...paraphrase,
      text: 'Oreshnik missiles will be deployed to Belarus',
    });
    expect(body.similar.length).toBeGreaterThan(0);
    expect(body.question.id).not.toBe(first);
    expect(body.similar.length).toBeLessThanOrEqual(3);
  });

  it('weighs a revision by the time it was in force', async () => {
    const author = 'Reviser';
    const { body } = await api.post('/predictions', {
      ...paraphrase,
      author,
      source: undefined,
      attribution: 'own',
      wording: 'verbatim',
      saidAt: '2025-01-01',
      deadline: '2025-01-10',
      probability: 0.8,
    });
    const { id } = body.question;
    await api.post(`/questions/${id}/forecasts`, { author, probability: 0.2, saidAt: '2025-01-06' });
    await api.post(`/questions/${id}/resolution`, { outcome: 'no', knownAt: '2025-01-10' });
    expect(await brierOf('reviser')).toBeCloseTo((0.64 + 0.04) / 2, 12);
    const first = (await api.get('/boards/authors?rule=first')).body;
    expect(find(first.notEnough, 'reviser').brier.mean).toBeCloseTo(0.64, 12);
    const last = (await api.get('/boards/authors?rule=last')).body;
    expect(find(last.notEnough, 'reviser').brier.mean).toBeCloseTo(0.04, 12);
  });

  it('stops counting a forecast when its author withdraws it', async () => {
    const author = 'Withdrawer';
    const { body } = await api.post('/predictions', {
      ...paraphrase,
      author,
      source: undefined,
      attribution: 'own',
      wording: 'verbatim',
      saidAt: '2025-01-01',
      deadline: '2025-01-10',
      probability: 0.8,
    });
    const withdrawal = { withdrawnAt: '2025-01-06' };
    expect((await api.post(`/forecasts/${body.forecast.id}/withdrawal`, withdrawal)).body).toMatchObject({
      withdrawnAs: 'withdrawn',
    });
    expect((await api.post(`/forecasts/${body.forecast.id}/withdrawal`, {})).status).toBe(409);
    await api.post(`/questions/${body.question.id}/resolution`, { outcome: 'no', knownAt: '2025-01-10' });
    const record = (await api.get('/authors/withdrawer/track-record')).body;
    expect(record.brier.mean).toBeCloseTo(0.64, 12);
    expect(record.coverage).toBeCloseTo(0.5, 12);
  });

  it('moves a misfiled forecast, and back', async () => {
    const author = 'Moved';
    const wrong = await api.post('/predictions', { ...paraphrase, author, probability: 0.9 });
    const rightId = await logParaphrase(api);
    await api.post(`/questions/${rightId}/resolution`, { outcome: 'yes', knownAt: '2025-06-01' });
    const moved = await api.post(`/forecasts/${wrong.body.forecast.id}/move`, { toQuestionId: rightId });
    expect(moved.body).toMatchObject({ questionId: rightId, movedFrom: wrong.body.forecast.id });
    expect(await brierOf('moved')).toBeCloseTo(0.01, 12);
    const back = { toQuestionId: wrong.body.question.id };
    expect((await api.post(`/forecasts/${moved.body.id}/move`, back)).status).toBe(201);
    expect(await brierOf('moved')).toBeUndefined();
  });

  it('merges duplicate questions, and takes the merge back', async () => {
    const author = 'Doubled';
    const [kept, double] = [
      await logParaphrase(api),
      await api.post('/predictions', { ...paraphrase, author }),
    ];
    await api.post(`/questions/${kept}/resolution`, ruling);
    const doubleId = double.body.question.id;
    expect((await api.post(`/questions/${doubleId}/merge`, { into: kept })).body.mergedInto).toBe(kept);
    expect(await brierOf('doubled')).toBeCloseTo(0.16, 12);
    expect((await api.post(`/questions/${doubleId}/resolution`, ruling)).status).toBe(409);
    expect((await fetch(`${service.url}/questions/${doubleId}`)).url).toBe(
      `${service.url}/questions/${kept}`,
    );
    expect((await api.delete(`/questions/${doubleId}/merge`)).body.mergedInto).toBeNull();
    expect(await brierOf('doubled')).toBeUndefined();
  });

  it('takes back no more of a merge than the merge did', async () => {
    const [a, b] = [await logParaphrase(api), await logParaphrase(api)];
    const { id } = (await api.get(`/questions/${a}`)).body.forecasts[0];
    const { body: moved } = await api.post(`/forecasts/${id}/move`, { toQuestionId: b });
    await api.post(`/questions/${a}/merge`, { into: b });
    await api.delete(`/questions/${a}/merge`);
    const { forecasts } = (await api.get(`/questions/${b}`)).body;
    expect(forecasts).toContainEqual(expect.objectContaining({ id: moved.id, withdrawnAs: null }));
  });

  it('undoes a chain of merges from its end', async () => {
    const [a, b, c] = [await logParaphrase(api), await logParaphrase(api), await logParaphrase(api)];
    await api.post(`/questions/${a}/merge`, { into: b });
    await api.post(`/questions/${b}/merge`, { into: c });
    expect(await api.delete(`/questions/${a}/merge`)).toMatchObject({ status: 409 });
    await api.delete(`/questions/${b}/merge`);
    expect(await api.delete(`/questions/${a}/merge`)).toMatchObject({ status: 200 });
    const standing = async (id: string) =>
      (await api.get(`/questions/${id}`)).body.forecasts.filter(
        (forecast: { withdrawnAs: string | null }) => forecast.withdrawnAs === null,
      );
    for (const id of [a, b, c]) expect(await standing(id)).toHaveLength(1);
  });

  it('keeps what cannot be scored, with its reason', async () => {
    const vague = {
      author: 'Oracle',
      source: 'ISW',
      saidAt: '2025-01-01',
      quote: 'Great changes are coming.',
      unscorable: 'vague',
      reviewOn: '2026-01-01',
    };
    const { status, body } = await api.post('/statements', vague);
    expect(status).toBe(201);
    expect(body).toMatchObject({ unscorable: 'vague', reviewOn: '2026-01-01' });
    expect((await api.get('/authors/oracle/track-record')).body).toMatchObject({
      n: 0,
      excluded: { unscorable: 1 },
    });
    expect((await api.get('/statements?author=oracle')).body.items).toMatchObject([{ id: body.id }]);
  });

  it('tracks an intention without scoring it', async () => {
    const { body } = await api.post('/predictions', {
      ...paraphrase,
      author: 'Planner',
      probability: undefined,
      phrase: 'will',
      stance: 'intention',
    });
    expect(body.forecast).toMatchObject({ scored: false, stance: 'intention', phrase: 'will' });
  });

  it('refuses to put a forecast with another deadline on a question, and says how to log it', async () => {
    const questionId = await logParaphrase(api);
    const { deadlinePhrase: _, ...words } = ownWords;
    const { status, body } = await api.post('/predictions', { ...words, questionId });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ path: 'deadline', hint: expect.stringContaining('siblingOf') });
  });

  it('refuses what belongs to the question where a forecast is put on an existing one', async () => {
    const { deadline: _, ...claim } = paraphrase;
    const questionId = await logParaphrase(api);
    const { status, body } = await api.post('/predictions', { ...claim, questionId });
    expect(status).toBe(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['text', 'deadlinePhrase']);
  });

  it('does not move a deadline under a ruling that was judged by it', async () => {
    const id = await logParaphrase(api);
    await api.post(`/questions/${id}/resolution`, ruling);
    const move = () => api.patch(`/questions/${id}`, { deadline: '2025-12-31' }, { 'if-match': '"1"' });
    expect(await move()).toMatchObject({ status: 409, body: { code: 'ruled_by_deadline' } });
    await api.delete(`/questions/${id}/resolution`);
    expect(await move()).toMatchObject({ status: 200, body: { deadlineAt: '2026-01-01T00:00:00.000Z' } });
  });

  it('does not move a deadline to before the first forecast', async () => {
    const id = await logParaphrase(api);
    const { status, body } = await api.patch(
      `/questions/${id}`,
      { deadline: '2024-06-30' },
      { 'if-match': '"1"' },
    );
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ path: 'deadline', code: 'deadline_before_said_at' });
  });

  it('shows every version of an edited question', async () => {
    const id = await logParaphrase(api);
    await api.patch(`/questions/${id}`, { criteria: 'First' }, { 'if-match': '"1"' });
    await api.patch(`/questions/${id}`, { criteria: 'Second' }, { 'if-match': '"2"' });
    const { edits } = (await api.get(`/questions/${id}`)).body;
    expect(edits).toMatchObject([
      { field: 'criteria', before: 'First', after: 'Second' },
      { field: 'criteria', before: null, after: 'First' },
    ]);
  });
});

function find(rows: readonly { slug: string; brier: { mean: number } }[], slug: string) {
  return rows.find((row) => row.slug === slug)!;
}
