import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { logParaphrase, ownWords, paraphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

describe('an event', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  it('makes one question of an event for each deadline, and names the one there is', async () => {
    const elder = await logParaphrase(api);
    const { body: sibling } = await api.post('/predictions', { ...ownWords, siblingOf: elder });
    const again = await api.post('/predictions', { ...ownWords, siblingOf: elder });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'sibling_exists', errors: [{ path: 'deadline' }] });
    expect(again.body.detail).toContain(sibling.question.id);
    const own = await api.post(`/questions/${sibling.question.id}/siblings`, {
      deadline: paraphrase.deadline,
    });
    expect(own.status).toBe(409);
    expect(own.body.detail).toContain(elder);
    const other = await api.post(`/questions/${elder}/siblings`, { deadline: '2026-06-30' });
    expect(other.body.eventId).toBe(sibling.question.eventId);
  });

  it('shows evidence in one shape, with the ruling of a question and of its event', async () => {
    const { body } = await api.post('/predictions', paraphrase);
    const [bare, quoted] = [
      { url: 'https://example.org/a' },
      { url: 'https://example.org/b', quote: 'It came.' },
    ];
    await api.post(`/questions/${body.question.id}/resolution`, { ...ruling, evidence: [bare, quoted] });
    const shown = [{ ...bare, quote: null }, quoted];
    expect((await api.get(`/questions/${body.question.id}`)).body.resolutions[0].evidence).toEqual(shown);
    expect((await api.get(`/events/${body.question.eventId}`)).body.ruling.evidence).toEqual(shown);
  });
});
