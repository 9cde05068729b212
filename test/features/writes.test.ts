import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { logParaphrase, paraphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

describe('writing', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const count = async (table: string): Promise<number> => {
    const [row] = await service.database.query(`SELECT count(*)::int AS n FROM ${table}`);
    return row.n;
  };

  it('gives 32 concurrent resolvers one winner and 31 conflicts', async () => {
    const id = await logParaphrase(api);
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => api.post(`/questions/${id}/resolution`, ruling)),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, ...Array<number>(31).fill(409)]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'already_resolved' });
    expect((await api.get(`/questions/${id}`)).body.resolutions).toHaveLength(1);
  });

  it('does a repeated request with one idempotency key once', async () => {
    const before = await count('forecast');
    const headers = { 'idempotency-key': 'log-once' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.post('/predictions', paraphrase, headers)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.forecast.id)).size).toBe(1);
    expect(await count('forecast')).toBe(before + 1);
  });

  it('refuses an idempotency key that was used for something else', async () => {
    const headers = { 'idempotency-key': 'used' };
    await api.post('/predictions', paraphrase, headers);
    const { status, body } = await api.post('/predictions', { ...paraphrase, probability: 0.5 }, headers);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('lets a refused request be sent again with the same key', async () => {
    const headers = { 'idempotency-key': 'mended' };
    const future = { ...paraphrase, saidAt: '2999-01-01', deadline: '2999-12-31' };
    expect((await api.post('/predictions', future, headers)).status).toBe(422);
    expect((await api.post('/predictions', paraphrase, headers)).status).toBe(201);
  });

  it('wants to know which version an edit is based on', async () => {
    const id = await logParaphrase(api);
    const edit = { criteria: 'A public record shows the missiles on Belarusian soil.' };
    expect((await api.patch(`/questions/${id}`, edit)).status).toBe(428);
    const first = await api.patch(`/questions/${id}`, edit, { 'if-match': '"1"' });
    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).toBe('"2"');
    const second = await api.patch(`/questions/${id}`, { criteria: 'Other' }, { 'if-match': '"1"' });
    expect(second.status).toBe(412);
    expect((await api.get(`/questions/${id}`)).body).toMatchObject({ ...edit, version: 2 });
  });

  it('lets one of many concurrent editors win', async () => {
    const id = await logParaphrase(api);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        api.patch(`/questions/${id}`, { criteria: `Reading ${i}` }, { 'if-match': '"1"' }),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array<number>(15).fill(412)]);
  });

  it('takes back only the ruling that was seen, through the API and on the pages', async () => {
    const id = await logParaphrase(api);
    await api.post(`/questions/${id}/resolution`, ruling);
    await api.post(`/questions/${id}/resolution`, { outcome: 'ambiguous' }, { 'if-match': '"1"' });
    const reopen = (version: string) => api.delete(`/questions/${id}/resolution`, { 'if-match': version });
    const reopenOnPage = async (fields: Record<string, string>) => {
      const body = new URLSearchParams(fields);
      const url = `${service.url}/questions/${id}/reopening`;
      return (await fetch(url, { method: 'POST', body, redirect: 'manual' })).status;
    };
    expect((await reopen('"1"')).status).toBe(412);
    expect(await reopenOnPage({ version: '1' })).toBe(412);
    expect(await reopenOnPage({})).toBe(428);
    expect((await api.get(`/questions/${id}`)).body.status).toBe('ambiguous');
    expect(await reopenOnPage({ version: '2' })).toBe(303);
    expect((await reopen('"2"')).status).toBe(412);
    expect((await api.delete(`/questions/${id}/resolution`)).status).toBe(409);
  });

  it('makes one author of concurrent first mentions', async () => {
    const before = await count('author');
    const names = ['Dmitry Medvedev', 'dmitry medvedev', 'Dmitry  Medvedev'];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => api.post('/predictions', { ...paraphrase, author: names[i % 3] })),
    );
    expect(new Set(answers.map(({ body }) => body.author.id)).size).toBe(1);
    expect(await count('author')).toBe(before + 1);
  });

  it('leaves a ledger entry with its payload for every write, and none for a refused one', async () => {
    const id = await logParaphrase(api);
    await api.post(`/questions/${id}/resolution`, ruling);
    await api.post(`/questions/${id}/resolution`, ruling);
    const entries = await service.database.query(
      `SELECT convert_from(body, 'UTF8')::jsonb ->> 'kind' AS kind FROM ledger_entry WHERE stream = $1 ORDER BY recorded_at, id`,
      [`question:${id}`],
    );
    expect(entries.map((entry: { kind: string }) => entry.kind)).toEqual([
      'question.recorded',
      'forecast.logged',
      'question.resolved',
    ]);
    const [orphans] = await service.database.query(
      'SELECT count(*)::int AS n FROM ledger_entry e LEFT JOIN ledger_payload p ON p.entry_id = e.id WHERE p.entry_id IS NULL',
    );
    expect(orphans.n).toBe(0);
  });
});
