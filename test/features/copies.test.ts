import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { paraphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

const INSIDE = '127.0.0.1 is not an address of the open internet.';

describe('copies of cited pages', () => {
  let service: Service;
  let api: ApiClient;
  let inside: Server;
  let asked = 0;
  let questionId: string;

  beforeAll(async () => {
    inside = createServer((_, response) => {
      asked += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    service = await startService({ RECKONER_COPIES: 'on' });
    api = apiClient(service.url);
  });
  afterAll(async () => {
    inside.close();
    await service.stop();
  });

  const addressOf = (path: string) => `http://127.0.0.1:${(inside.address() as AddressInfo).port}/${path}`;
  const copies = (): Promise<{ id: string; url: string; failure: string | null }[]> =>
    service.database.query('SELECT id, url, failure FROM page_copy ORDER BY requested_at');

  it('are asked for when a statement or a ruling cites a page, and never reach into the network', async () => {
    const { body } = await api.post('/predictions', { ...paraphrase, url: addressOf('said') });
    questionId = body.question.id;
    const evidence = [{ url: addressOf('evidence') }, { url: addressOf('said'), quote: 'It came' }];
    expect(await api.post(`/questions/${questionId}/resolution`, { ...ruling, evidence })).toMatchObject({
      status: 201,
    });
    await eventually(async () => {
      expect(await copies()).toMatchObject([
        { url: addressOf('said'), failure: INSIDE },
        { url: addressOf('evidence'), failure: INSIDE },
      ]);
    }, 20_000);
    expect(asked).toBe(0);
  });

  it('are told of by the API and on the pages', async () => {
    const { id } = (await copies())[0]!;
    expect((await api.get(`/copies/${id}`)).body).toMatchObject({
      takenAt: null,
      text: null,
      failure: INSIDE,
    });
    expect((await api.get('/copies/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    const page = async (path: string) => (await fetch(`${service.url}${path}`)).text();
    expect(await page(`/questions/${questionId}`)).toContain(`no copy: ${INSIDE}`);
    expect(await page(`/copies/${id}`)).toContain(`There is no copy. ${INSIDE}`);
  });
});
