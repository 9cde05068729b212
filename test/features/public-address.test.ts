import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { type Service, startService } from '../support/service.js';

const PUBLIC = 'https://reckoner.example';

describe('a service that readers reach at another address', () => {
  let service: Service;
  let questionPath: string;
  let eventPath: string;

  beforeAll(async () => {
    service = await startService({ RECKONER_PUBLIC_URL: `${PUBLIC}/` });
    const api = apiClient(service.url);
    const said = { probability: 0.7, saidAt: '2024-01-01', url: 'https://example.org/report' };
    const claim = { ...said, text: 'The bridge opens', deadline: '2099-06-30', source: 'The Paper' };
    const { body } = await api.post('/predictions', { ...claim, author: 'Ann' });
    const { id } = body.question;
    await api.post(`/questions/${id}/forecasts`, { ...said, author: 'Ben' });
    const { body: sibling } = await api.post(`/questions/${id}/siblings`, { deadline: '2099-12-31' });
    questionPath = `/questions/${id}`;
    eventPath = `/events/${sibling.eventId}`;
  });
  afterAll(() => service.stop());

  const canonicalOf = async (path: string) =>
    /<link rel="canonical" href="([^"]*)"/.exec(await textOf(path))?.[1] ?? null;
  const textOf = async (path: string) => (await fetch(service.url + path)).text();

  it('gives that address wherever an address has to be whole', async () => {
    const author = await textOf('/authors/ann');
    expect(author).toContain(`property="og:image" content="${PUBLIC}/authors/ann/card.png"`);
    expect(author).toContain(`&lt;img src=&quot;${PUBLIC}/badge/ann.svg&quot;`);
    expect(author).toContain(`&lt;iframe src=&quot;${PUBLIC}/embed/ann/calibration&quot;`);
    expect(await textOf(questionPath)).toContain(`"url":"${PUBLIC}${questionPath}"`);
    expect(await textOf('/capture')).toContain(encodeURIComponent(`${PUBLIC}/capture`));
  });

  it('says at which address each page is at home, whatever view of it is asked for', async () => {
    const homes = {
      '/authors/ann?list=open&tag=x': '/authors/ann',
      '/sources/the-paper': '/sources/the-paper',
      [questionPath]: questionPath,
      [eventPath]: eventPath,
      '/boards?mature=all': '/boards/authors',
      '/boards/sources': '/boards/sources',
      '/compare?a=Ann&b=ben&since=2020-01-01': '/compare?a=ann&amp;b=ben',
      '/method': '/method',
    };
    for (const [path, home] of Object.entries(homes))
      expect([path, await canonicalOf(path)]).toEqual([path, PUBLIC + home]);
  });

  it('gives no such address to what belongs to whoever is signed in', async () => {
    for (const path of ['/', '/queue', '/settings', '/no-such-page'])
      expect([path, await canonicalOf(path)]).toEqual([path, null]);
  });

  it('names the address at which it was asked nowhere', async () => {
    const { host } = new URL(service.url);
    for (const path of ['/authors/ann', questionPath, '/capture', '/authors/ann/calibration.svg'])
      expect([path, (await textOf(path)).includes(host)]).toEqual([path, false]);
  });
});
