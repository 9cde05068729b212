import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const EVIL = '</script><script>alert(1)</script>';

/** Twelve questions of one author, one of another, and one that would break out of a script. */
const rows = [
  'question_ref,question,deadline,outcome,author,source,probability,said_at,url,attribution',
  ...Array.from(
    { length: 12 },
    (_, i) =>
      `q${i},It comes about ${i},2024-06-30,${i % 2 ? 'yes' : 'no'},Ann <b>,The Paper,0.${i % 9},2024-01-01,,own`,
  ),
  'f1,It comes about at last,2024-06-30,yes,Few,The Paper,0.7,2024-01-01,,own',
  'w1,It comes about anyhow,2024-06-30,yes,Few,The Wire,0.7,2024-01-01,,reported',
  `e1,${EVIL} is said,2099-06-30,,Ann <b>,The Paper,0.7,2024-01-01,https://example.org/report,own`,
].join('\n');

describe('what other sites show', () => {
  let service: Service;
  let evilQuestion: string;
  let ruledQuestion: string;

  beforeAll(async () => {
    service = await startService();
    await importCsv(service.url, rows, { collection: 'embeds', frame: 'all of them' });
    const { items } = (await apiClient(service.url).get('/questions?status=open')).body;
    evilQuestion = `/questions/${items[0].id}`;
    const ruled = (await apiClient(service.url).get('/questions?q=comes+about+at+last')).body;
    ruledQuestion = `/questions/${ruled.items[0].id}`;
  });
  afterAll(() => service.stop());

  /** With its body read to the end, so that its connection is free again. */
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(service.url + path, { headers });
    await response.clone().arrayBuffer();
    return response;
  };
  const textOf = async (path: string) => (await get(path)).text();
  const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy')!;

  describe('a badge', () => {
    it('says whose number it is, what it is, of how many questions, and how sure', async () => {
      const response = await get('/badge/ann-b.svg');
      expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const svg = await response.text();
      expect(svg).toMatch(
        /aria-label="Ann &lt;b>: Brier 0\.\d{3} \(90% interval 0\.\d{3}–0\.\d{3}, provisional\), n = 12"/,
      );
      expect(svg).toContain('Rule carried-forward v');
    });

    it('has no number where there is too little to judge', async () => {
      const svg = await textOf('/badge/few.svg');
      expect(svg).toContain('Few: 2 scored questions: too few to judge');
      expect(svg).not.toMatch(/Brier|0\.\d{3}/);
    });

    it('tells of a source’s own and reported words apart', async () => {
      const svg = await textOf('/badge/sources/the-paper.svg?theme=dark');
      expect(svg).toMatch(/aria-label="The Paper: own: Brier 0\.\d{3} \(90% interval [^;]+\), n = 13"/);
      expect(await textOf('/badge/sources/the-wire.svg')).toContain(
        'The Wire: reported: 1 scored question: too few to judge',
      );
    });

    it('of a question says how it stands, and whose forecast came last, of how many', async () => {
      const open = await textOf(`/badge${evilQuestion}.svg`);
      expect(open).toContain(
        'is said: Open, deadline 30 Jun 2099; latest of 1 forecast: 70% by Ann &lt;b>, 1 Jan 2024"',
      );
      expect(open).not.toContain(EVIL);
      expect(await textOf(`/badge${ruledQuestion}.svg`)).toContain(
        'It comes about at last: Happened; last of 1 forecast: 70% by Few, 1 Jan 2024"',
      );
    });

    it('is there for what is on record alone', async () => {
      expect((await get('/badge/nobody.svg')).status).toBe(404);
      expect((await get('/badge/the-paper.svg')).status).toBe(404);
      expect((await get('/badge/sources/ann-b.svg')).status).toBe(404);
      expect((await get('/badge/ann-b')).status).toBe(404);
      expect((await get('/badge/questions/ann-b.svg')).status).toBe(404);
      expect((await get(`/badge${evilQuestion}`)).status).toBe(404);
      expect((await get('/badge/questions/01890000-0000-7000-8000-000000000000.svg')).status).toBe(404);
    });
  });

  describe('an embedded chart', () => {
    it.each([
      ['an author', () => '/embed/ann-b/calibration', 'reliability'],
      ['a source', () => '/embed/sources/the-paper/calibration', 'reliability'],
      ['a question', () => `/embed${ruledQuestion}/forecasts`, 'steps'],
    ])(
      'of %s may be framed by anybody, sets no cookie, and has neither script nor form',
      async (_, path, chart) => {
        const response = await get(path());
        expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
        expect(response.headers.get('content-security-policy')).not.toContain('script-src');
        expect(response.headers.get('x-frame-options')).toBeNull();
        expect(response.headers.get('set-cookie')).toBeNull();
        const html = await response.text();
        expect(html).toContain(`class="chart ${chart}`);
        expect(html).not.toMatch(/<script|<form/);
      },
    );

    it('is the only page that may be framed', async () => {
      const pages = '/ /queue /questions /authors /authors/ann-b /sources/the-paper /boards /compare';
      const others =
        '/authors/ann-b/calibration.svg /badge/ann-b.svg /api/v1/authors /api/docs /badge/sources/the-paper.svg /embed/ann-b /embed/sources/the-paper /embed/sources/the-paper/more/calibration /embed/ann-b/calibration/more /embed/ /nothing';
      const ofQuestion = ['', '/more', '/forecasts/more'].map((end) => `/embed${evilQuestion}${end}`);
      for (const path of [...`${pages} ${others}`.split(' '), ...ofQuestion, evilQuestion]) {
        const response = await get(path, { accept: 'text/html' });
        const policy = response.headers.get('content-security-policy');
        expect([path, policy?.includes("frame-ancestors 'none'")]).toEqual([path, true]);
        expect([path, response.headers.get('x-frame-options')]).toEqual([path, 'DENY']);
        expect([path, response.headers.get('set-cookie')]).toEqual([path, null]);
      }
    });
  });

  it('is offered on the page, to be copied', async () => {
    const ofSource = await textOf('/sources/the-paper');
    expect(ofSource).toContain(`&lt;img src=&quot;${service.url}/badge/sources/the-paper.svg&quot;`);
    expect(ofSource).toContain(
      `&lt;iframe src=&quot;${service.url}/embed/sources/the-paper/calibration&quot;`,
    );
    const ofQuestion = await textOf(ruledQuestion);
    expect(ofQuestion).toContain(`&lt;img src=&quot;${service.url}/badge${ruledQuestion}.svg&quot;`);
    expect(ofQuestion).toContain(`&lt;iframe src=&quot;${service.url}/embed${ruledQuestion}/forecasts&quot;`);
    const page = await textOf('/authors/ann-b');
    expect(page).toContain(`&lt;img src=&quot;${service.url}/badge/ann-b.svg&quot;`);
    expect(page).toContain(`&lt;iframe src=&quot;${service.url}/embed/ann-b/calibration&quot;`);
  });

  it.each(['/card.png', '/authors/ann-b/card.png', '/authors/few/card.png', '/sources/the-paper/card.png'])(
    'has a picture of 1200 × 630 at %s',
    async (path) => {
      const png = Buffer.from(await (await get(path)).arrayBuffer());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    },
  );

  it('finds the picture by a whole address in the head of a page', async () => {
    const imageOf = async (path: string) =>
      /property="og:image" content="([^"]+)"/.exec(await textOf(path))?.[1];
    expect(await imageOf('/authors/ann-b')).toBe(`${service.url}/authors/ann-b/card.png`);
    expect(await imageOf('/boards')).toBe(`${service.url}/card.png`);
  });

  it('reads a question as a schema.org Claim, whose text cannot break out of its element', async () => {
    const page = await textOf(evilQuestion);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
    expect(JSON.parse(json!)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Claim',
      url: service.url + evilQuestion,
      name: `${EVIL} is said`,
      expires: '2099-06-30',
      author: [{ '@type': 'Person', name: 'Ann <b>' }],
      firstAppearance: { url: 'https://example.org/report', datePublished: '2024-01-01' },
    });
    expect(page).not.toContain(EVIL);
    expect(await policyOf(evilQuestion)).toContain("script-src 'self'");
  });
});
