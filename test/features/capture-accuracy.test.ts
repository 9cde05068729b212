import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { article } from '../support/passage.js';
import { type Service, startService } from '../support/service.js';

describe('how good the rules of capture are', () => {
  let service: Service;
  let api: ApiClient;
  let page: string;

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    api = apiClient(service.url);
    for (const decisions of [
      [
        { candidate: 0, as: 'forecast' },
        { candidate: 1, as: 'forecast', fields: { deadline: '2027-02-28T00:00:00Z' } },
        { candidate: 2, as: 'unscorable', reason: 'vague', author: 'Karsovian command' },
      ],
      [{ candidate: 0, as: 'rejected' }],
    ]) {
      const { body } = await api.post('/captures', { text: article, publishedOn: '2026-11-14' });
      expect(await api.post(`/captures/${body.id}/decisions`, { decisions })).toMatchObject({ status: 201 });
    }
    page = await (await fetch(`${service.url}/capture/accuracy`)).text();
  });
  afterAll(() => service.stop());

  it('is counted rule by rule, and each count leads to as many candidates', async () => {
    const links = [...page.matchAll(/href="(\/capture\/accuracy\?[^"]+)#decided"[^>]*>([\d,]+)</g)];
    expect(links.length).toBeGreaterThan(20);
    for (const [, href, count] of links) {
      const rows = await (await fetch(service.url + href!.replaceAll('&amp;', '&'))).text();
      const listed = rows.match(/href="\/capture\/[0-9a-f-]+#c\d+"/g) ?? [];
      expect([href, listed.length]).toEqual([href, Number(count)]);
    }
  });

  it('lists the sentence, what became of it, and what was corrected', async () => {
    const edited = await (await fetch(`${service.url}/capture/accuracy?fate=edited`)).text();
    expect(edited).toContain('logged after a correction');
    expect(edited).toContain('<small class="below">deadline</small>');
    const [, questionId] = /href="\/questions\/([0-9a-f-]+)"/.exec(edited)!;
    expect((await api.get(`/questions/${questionId}`)).body.deadlineAt).toBe('2027-02-28T00:00:00.000Z');
  });
});
