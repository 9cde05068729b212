import { describe, expect, it } from '@jest/globals';
import { MAX_PAGE_BYTES, readPage } from './read-page.js';

const PARAGRAPH =
  'The chancellor spoke for an hour about the harbour and its cranes, and nobody in the hall left before the end of it. ';
const page = (
  head: string,
) => `<html><head><title>Port</title>${head}</head><body><nav>Home | About</nav><article>
  <h1>The port</h1><p>Edda Vask said the port will close by June 2026.</p><p>${PARAGRAPH.repeat(4)}</p><ul><li>First</li><li>Second</li></ul>
  </article><script>steal()</script></body></html>`;

describe('readPage', () => {
  it('takes the article as lines of text and leaves the rest', async () => {
    const { text } = await readPage(page(''));
    expect(text.split('\n')).toEqual(
      expect.arrayContaining(['Edda Vask said the port will close by June 2026.', 'First', 'Second']),
    );
    expect(text).not.toMatch(/About|steal/);
  });

  it('reads day, author, site and address from the metadata', async () => {
    const head = `<meta property="article:published_time" content="2025-03-01T23:30:00-05:00"><meta name="author" content="By Nadia Ferrante">
      <meta property="og:site_name" content="The Meridian"><link rel="canonical" href="https://meridian.example/port">`;
    expect(await readPage(page(head))).toMatchObject({
      publishedOn: '2025-03-01',
      author: 'Nadia Ferrante',
      site: 'The Meridian',
      canonicalUrl: 'https://meridian.example/port',
    });
  });

  it('reads linked data, and goes on where it is broken', async () => {
    const linked = (json: string) => readPage(page(`<script type="application/ld+json">${json}</script>`));
    const good = await linked(
      '{"@graph":[{"datePublished":"2025-02-03","author":[{"name":"Ilya Moreau"}],"publisher":{"name":"Harbour Radio"}}]}',
    );
    expect(good).toMatchObject({ publishedOn: '2025-02-03', author: 'Ilya Moreau', site: 'Harbour Radio' });
    expect((await linked('{"oops')).publishedOn).toBeNull();
  });

  it('reads a fragment without a head', async () => {
    expect((await readPage('<p>Short.</p>')).text).toBe('Short.');
  });

  it('refuses a page of more than 2 MB', async () => {
    await expect(readPage('x'.repeat(MAX_PAGE_BYTES + 1))).rejects.toThrow(RangeError);
  });
});
