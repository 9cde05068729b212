import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { type Service, startService } from '../support/service.js';

const PUBLIC = 'https://reckoner.example';

describe('a service that readers reach at another address', () => {
  let service: Service;
  let questionPath: string;

  beforeAll(async () => {
    service = await startService({ RECKONER_PUBLIC_URL: `${PUBLIC}/` });
    const { body } = await apiClient(service.url).post('/predictions', {
      text: 'The bridge opens',
      deadline: '2099-06-30',
      author: 'Ann',
      probability: 0.7,
      saidAt: '2024-01-01',
      url: 'https://example.org/report',
    });
    questionPath = `/questions/${body.question.id}`;
  });
  afterAll(() => service.stop());

  const textOf = async (path: string) => (await fetch(service.url + path)).text();

  it('gives that address wherever an address has to be whole', async () => {
    const author = await textOf('/authors/ann');
    expect(author).toContain(`property="og:image" content="${PUBLIC}/authors/ann/card.png"`);
    expect(author).toContain(`&lt;img src=&quot;${PUBLIC}/badge/ann.svg&quot;`);
    expect(author).toContain(`&lt;iframe src=&quot;${PUBLIC}/embed/ann/calibration&quot;`);
    expect(await textOf(questionPath)).toContain(`"url":"${PUBLIC}${questionPath}"`);
    expect(await textOf('/capture')).toContain(encodeURIComponent(`${PUBLIC}/capture`));
  });

  it('names the address at which it was asked nowhere', async () => {
    const { host } = new URL(service.url);
    for (const path of ['/authors/ann', questionPath, '/capture', '/authors/ann/calibration.svg'])
      expect([path, (await textOf(path)).includes(host)]).toEqual([path, false]);
  });
});
