import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { paraphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

describe('forecasts in words', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const log = async (phrase: string, more: object = {}) => {
    const claim = { ...paraphrase, probability: undefined, phrase, ...more };
    const { status, body } = await api.post('/predictions', claim);
    expect(status).toBe(201);
    return body.forecast;
  };
  const recordOf = async (slug: string) => (await api.get(`/sources/${slug}/track-record`)).body.reported;

  it('are read on the scale that the source is taken to use, which is said', async () => {
    expect(await log('likely', { source: 'Institute for the Study of War' })).toMatchObject({
      phrase: 'likely',
      scale: 'icd-203',
      scaleFrom: 'assumed',
      phraseLow: 0.55,
      probability: 0.675,
      phraseHigh: 0.8,
      pointRule: 'midpoint',
      scored: true,
    });
  });

  it('are tracked and not scored where they say that something could happen', async () => {
    for (const phrase of ['could', 'may', 'might'])
      expect(await log(phrase)).toMatchObject({ probability: null, scale: null, scored: false });
  });

  it('are tracked where the scale does not have them', async () => {
    expect(await log('in the cards')).toMatchObject({ probability: null, scored: false });
  });

  it('count once a person gives a number', async () => {
    const { id, questionId } = await log('could', { source: 'Given', author: 'Giver' });
    const { body } = await api.post(`/forecasts/${id}/reading`, { probability: 0.4 });
    expect(body).toMatchObject({ phrase: 'could', probability: 0.4, phraseLow: null, scored: true });
    await api.post(`/questions/${questionId}/resolution`, ruling);
    expect((await recordOf('given')).brier.mean).toBe(0.16);
  });

  it('count once a person names a scale that has them', async () => {
    const { id } = await log('could', { source: 'Named' });
    const { body } = await api.post(`/forecasts/${id}/reading`, { scale: 'cap-2026' });
    expect(body).toMatchObject({ scale: 'cap-2026', scaleFrom: 'named', probability: 0.4, scored: true });
    const { status, body: problem } = await api.post(`/forecasts/${id}/reading`, { scale: 'icd-203' });
    expect(status).toBe(422);
    expect(problem.errors[0]).toMatchObject({ path: 'scale', code: 'phrase_not_on_scale' });
  });

  it('refuse a scale that nobody knows, and say which there are', async () => {
    const { status, body } = await api.post('/predictions', {
      ...paraphrase,
      phrase: 'likely',
      scale: 'mine',
    });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ path: 'scale', hint: expect.stringContaining('icd-203') });
  });

  it('keep the scale they were read on until somebody has them read again', async () => {
    const { id, questionId } = await log('likely', { source: 'Gazette', author: 'Writer' });
    await api.post(`/questions/${questionId}/resolution`, ruling);
    const before = (await recordOf('gazette')).brier.mean;
    await api.patch('/sources/gazette', { scale: 'icd-203' }, { 'if-match': '"1"' });
    expect((await recordOf('gazette')).brier.mean).toBe(before);
    expect((await api.post('/sources/gazette/rereading', {})).body).toEqual({ phrases: 1, changed: 1 });
    expect((await recordOf('gazette')).brier.mean).toBeCloseTo(0.675 ** 2, 12);
    expect((await api.get(`/questions/${questionId}`)).body.forecasts).toContainEqual(
      expect.objectContaining({ id, scale: 'icd-203', scaleFrom: 'source' }),
    );
    expect((await api.post('/sources/gazette/rereading', {})).body).toEqual({ phrases: 1, changed: 0 });
  });
});
