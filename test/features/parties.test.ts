import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { logParaphrase, paraphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

describe('authors and sources', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  it('makes one of two authors that are merged into each other at once', async () => {
    const names = ['Merged Left', 'Merged Right'];
    for (const author of names) await api.post('/predictions', { ...paraphrase, author });
    const answers = await Promise.all([
      api.post('/authors/merged-left/merge', { into: 'merged-right' }),
      api.post('/authors/merged-right/merge', { into: 'merged-left' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 422]);
    const [left, right] = await Promise.all(
      ['merged-left', 'merged-right'].map((slug) => api.get(`/authors/${slug}/track-record`)),
    );
    expect(left!.body.id).toBe(right!.body.id);
    expect((await api.post('/predictions', { ...paraphrase, author: names[0] })).body.author.id).toBe(
      left!.body.id,
    );
  });

  it('renames an author, who is still found by the old name', async () => {
    const { author } = (await api.post('/predictions', { ...paraphrase, author: 'V. Zelensky' })).body;
    const edit = { name: 'Volodymyr Zelenskyy' };
    const { status, body } = await api.patch(`/authors/${author.slug}`, edit, { 'if-match': '"1"' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...edit, slug: 'v-zelensky', aliases: ['V. Zelensky'], version: 2 });
    const again = await api.post('/predictions', { ...paraphrase, author: 'v zelensky' });
    expect(again.body.author).toMatchObject({ id: author.id, name: 'Volodymyr Zelenskyy' });
  });

  it('refuses a name that another author bears', async () => {
    await api.post('/predictions', { ...paraphrase, author: 'Taken Name' });
    const { author } = (await api.post('/predictions', { ...paraphrase, author: 'Wants Name' })).body;
    const { status, body } = await api.patch(
      `/authors/${author.id}`,
      { name: 'taken name' },
      { 'if-match': '"1"' },
    );
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'name_taken' });
  });

  it('merges two records of one source and scores them as one', async () => {
    const questionId = await logParaphrase(api);
    const said = { author: 'Carried', probability: 0.4, saidAt: '2025-01-01', source: 'Inst. Study War' };
    await api.post(`/questions/${questionId}/forecasts`, said);
    await api.post(`/questions/${questionId}/resolution`, ruling);
    expect((await api.get('/sources/inst-study-war/track-record')).body.reported).toMatchObject({ n: 1 });
    const { status, body } = await api.post('/sources/inst-study-war/merge', { into: 'isw' });
    expect(status).toBe(200);
    expect(body.aliases).toContain('Inst. Study War');
    expect((await api.get('/sources/inst-study-war/track-record')).body).toMatchObject({ slug: 'isw' });
    const { scores } = (await api.get(`/questions/${questionId}`)).body;
    const ofSources = scores.filter(
      ({ kind, rule }: Record<string, string>) => kind === 'source' && rule === 'carried-forward',
    );
    expect(ofSources).toMatchObject([{ party: { slug: 'isw' }, attribution: 'reported', brier: 0.16 }]);
  });
});
