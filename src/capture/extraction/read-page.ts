/** What a page says about itself; null where it does not. */
export interface Page {
  /** the article as plain text, one paragraph a line */
  text: string;
  title: string | null;
  author: string | null;
  site: string | null;
  /** `yyyy-mm-dd` */
  publishedOn: string | null;
  canonicalUrl: string | null;
}

/** UTF-8 bytes of a page, tags included. */
export const MAX_PAGE_BYTES = 2_000_000;

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, figcaption, div, section, article, br';

/** The libraries that read HTML; only pages need them. */
export const loadPageReader = () => Promise.all([import('linkedom'), import('@mozilla/readability')]);

/**
 * The article of an HTML page and its metadata.
 * @throws RangeError where the page has more than 2 MB
 */
export async function readPage(html: string, url: string | null = null): Promise<Page> {
  if (Buffer.byteLength(html, 'utf8') > MAX_PAGE_BYTES)
    throw new RangeError(`a page takes at most ${MAX_PAGE_BYTES / 1_000_000} MB`);
  const [{ parseHTML }, { Readability }] = await loadPageReader();
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = readMetadata(document);
  // Readability takes the document apart, so it comes last
  const fallback = document.body?.innerHTML ?? '';
  const article = new Readability(document as never, { maxElemsToParse: 20_000 }).parse();
  const { document: content } = parseHTML(`<html><body>${article?.content ?? fallback}</body></html>`);
  return {
    text: plainText(content),
    title: clean(meta.title ?? article?.title),
    author: clean(meta.author ?? article?.byline)?.replace(/^by\s+/i, '') ?? null,
    site: clean(meta.site ?? article?.siteName),
    publishedOn: dayOf(meta.publishedOn ?? article?.publishedTime),
    canonicalUrl: clean(meta.canonicalUrl) ?? url,
  };
}

interface Metadata {
  title: string | null;
  author: string | null;
  site: string | null;
  publishedOn: string | null;
  canonicalUrl: string | null;
}

/** The part of the DOM that is used here. */
interface Dom {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  body: Element | null;
}
interface Element {
  textContent: string | null;
  getAttribute(name: string): string | null;
  prepend(...nodes: string[]): void;
  append(...nodes: string[]): void;
}

function readMetadata(document: Dom): Metadata {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const meta = (...names: string[]) =>
    names
      .map((name) => attribute(`meta[property="${name}"], meta[name="${name}"]`, 'content'))
      .find((value) => value) ?? null;
  const linked = readLinkedData(document);
  return {
    title: meta('og:title', 'twitter:title') ?? document.querySelector('title')?.textContent ?? null,
    author: linked.author ?? meta('author', 'article:author', 'parsely-author', 'dc.creator'),
    site: meta('og:site_name', 'application-name') ?? linked.publisher,
    publishedOn:
      meta(
        'article:published_time',
        'og:published_time',
        'parsely-pub-date',
        'date',
        'dc.date',
        'dc.date.issued',
        'citation_publication_date',
        'sailthru.date',
      ) ??
      linked.publishedOn ??
      attribute('time[datetime]', 'datetime') ??
      attribute('[itemprop="datePublished"]', 'content'),
    canonicalUrl: attribute('link[rel="canonical"]', 'href') ?? meta('og:url'),
  };
}

/** JSON-LD: the first thing with a date of publication. */
function readLinkedData(document: Dom): {
  author: string | null;
  publisher: string | null;
  publishedOn: string | null;
} {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(script.textContent ?? '')) {
      if (typeof thing.datePublished !== 'string') continue;
      return {
        author: nameOf(thing.author),
        publisher: nameOf(thing.publisher),
        publishedOn: thing.datePublished,
      };
    }
  }
  return { author: null, publisher: null, publishedOn: null };
}

function thingsIn(json: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const list = Array.isArray(parsed) ? parsed : [parsed];
    return list.flatMap((thing) =>
      isThing(thing)
        ? [thing, ...(Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [])]
        : [],
    );
  } catch {
    return [];
  }
}

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return /^https?:/.test(first) ? null : first;
  return isThing(first) && typeof first.name === 'string' ? first.name : null;
}

const clean = (value: string | null | undefined) => value?.replace(/\s+/g, ' ').trim() || null;

/** The calendar day as written; a time zone in it is the page's own. */
const dayOf = (value: string | null | undefined) =>
  /^\d{4}-\d{2}-\d{2}/.exec(value?.trim() ?? '')?.[0] ?? null;

function plainText(document: Dom): string {
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.prepend('\n');
    block.append('\n');
  }
  const text = document.body?.textContent ?? '';
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC');
}
