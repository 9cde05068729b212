import type { Actor } from './actors.js';
import { type PageForm, readPage } from './pages.js';
import type { Kind, Pool } from './pool.js';

const MOST_OF_ONE_KIND = 6;
/** Forms by which those who fuzz would shut themselves out; `test/people` is about them. */
const ENDS_ACCESS = /^\/(settings|sign-|set-up)/;
const MOST_PAGES = 120;

/** Where the forms are that change what they are about, so that they are soon used up: a kind of thing, and the page about it. */
const FORMS_ABOUT: Readonly<Record<string, [Kind, (id: string) => string]>> = {
  'POST /capture/:id': ['openCandidate', (id) => `/capture/${id}`],
  'POST /capture/:id/reading': ['openCandidate', (id) => `/capture/${id}`],
  'POST /events/:id/ruling': ['event', (id) => `/events/${id}`],
  'POST /forecasts/:id/reading': ['phrasedQuestion', (id) => `/questions/${id}`],
  'POST /forecasts/:id/withdrawal': ['binaryQuestion', (id) => `/questions/${id}`],
  'POST /postponements/undo': ['postponedQuestion', (id) => `/queue?done=postponed&about=${id}`],
  'POST /questions/:id/deadline': ['datedByWords', (id) => `/questions/${id}`],
  'POST /questions/:id/forecasts': ['binaryQuestion', (id) => `/questions/${id}`],
  'POST /questions/:id/postponement': ['overdueQuestion', (id) => `/queue/${id}`],
  'POST /questions/:id/reopening': ['ruledQuestion', (id) => `/questions/${id}`],
  'POST /questions/:id/resolution': ['overdueQuestion', (id) => `/queue/${id}`],
  'POST /questions/:id/siblings': ['binaryQuestion', (id) => `/questions/${id}`],
  'POST /queue/several/annulment': ['overdueQuestion', () => '/queue/several'],
  'POST /queue/several/postponement': ['overdueQuestion', () => '/queue/several'],
  'POST /rulings/undo': ['ruledQuestion', (id) => `/queue?done=resolved&about=${id}`],
  'POST /sources/:slug/scale': ['wordySource', (id) => `/sources/${id}`],
};

/** Which of the forms of a page that lead to a route, and who is to send it. */
export interface FormPlace {
  route: string;
  page: string;
  which: number;
  actor: Actor;
}

/** The pages as a reader comes upon them: addresses and forms, by the route that each leads to. */
export class Site {
  /** Addresses by route, as in `GET /authors/:slug`. */
  readonly addresses = new Map<string, string[]>();
  /** Pages with a form that leads to a route, as in `POST /predictions`. */
  readonly formPages = new Map<string, string[]>();

  /**
   * @param routes all there are, as the server has them
   * @param reader who follows the links
   */
  constructor(
    private readonly serviceUrl: string,
    private readonly routes: readonly string[],
    private readonly pool: Pool,
    private readonly reader: Actor,
  ) {}

  /** The routes that forms lead to. */
  formRoutes(): string[] {
    const found = [...this.formPages.keys()].filter((route) => route.startsWith('POST'));
    return [...new Set([...Object.keys(FORMS_ABOUT), ...found])];
  }

  /** A page with a form that leads to a route. */
  formPage(route: string, index: number): string {
    const about = FORMS_ABOUT[route];
    if (about) return about[1](this.pool.pick(about[0], index).id);
    const pages = this.formPages.get(route)!;
    return pages[index % pages.length]!;
  }

  /** Follows links from the front page, a few of each kind; what was found before is forgotten. */
  async explore(): Promise<void> {
    this.addresses.clear();
    this.formPages.clear();
    const ahead = this.start();
    const seen = new Set(ahead);
    for (let read = 0; ahead.length > 0 && read < MOST_PAGES; read++) {
      const address = ahead.shift()!;
      const { links, forms } = await this.read(address, this.reader);
      for (const form of forms.filter(({ action }) => !ENDS_ACCESS.test(action)))
        this.note(this.formPages, `${form.method} ${form.action}`, address);
      for (const link of links) {
        if (seen.has(link) || !this.note(this.addresses, `GET ${link}`, link)) continue;
        seen.add(link);
        if (!/\.(svg|png|csv|ndjson|js|css|woff2)(\?|$)/.test(link)) ahead.push(link);
      }
    }
  }

  /** A form as the page shows it to somebody now. */
  async form({ page, route, which, actor }: FormPlace): Promise<PageForm | undefined> {
    const { forms } = await this.read(page, actor);
    const fitting = forms.filter(({ method, action }) => this.routeOf(`${method} ${action}`) === route);
    return fitting[which % fitting.length];
  }

  /** Which route a request is for. @param request as in `GET /authors/ada?tag=x` */
  routeOf(request: string): string | undefined {
    const [method, address] = request.split(' ') as [string, string];
    const parts = address.split('?')[0]!.split('/');
    return this.routes.find((route) => {
      const [routeMethod, pattern] = route.split(' ') as [string, string];
      const expected = pattern.split('/');
      if (routeMethod !== method) return false;
      if (pattern.endsWith('*')) return address.startsWith(pattern.slice(0, -1));
      return (
        expected.length === parts.length &&
        expected.every((part, i) => part === parts[i] || (part.startsWith(':') && parts[i] !== ''))
      );
    });
  }

  private start(): string[] {
    const some = (kind: Parameters<Pool['pick']>[0], path: string) =>
      [0, 1, 2].map((i) => `${path}/${this.pool.pick(kind, i).id}`);
    return [
      '/',
      ...some('overdueQuestion', '/questions'),
      ...some('ruledQuestion', '/questions'),
      ...some('source', '/sources'),
      ...some('author', '/authors'),
      ...some('event', '/events'),
      ...some('capture', '/capture'),
      ...some('import', '/imports'),
      ...some('copy', '/copies'),
      ...some('overdueQuestion', '/queue'),
      ...some('author', '/embed').map((path) => `${path}/calibration`),
      ...some('source', '/embed/sources').map((path) => `${path}/calibration`),
      `/queue?done=resolved&about=${this.pool.pick('ruledQuestion', 0).id}`,
      '/queue/several',
      '/boards/authors',
      '/boards/sources',
      '/boards/authors/gain.svg',
      ...[0, 1, 2].map((i) => `/compare?${this.pool.pick('rivals', i).id}`),
      ...some('wordySource', '/sources'),
      ...some('phrasedQuestion', '/questions'),
      '/capture',
      '/imports',
    ].flatMap((address) => (this.note(this.addresses, `GET ${address}`, address) ? [address] : []));
  }

  private async read(address: string, { headers }: Actor): Promise<ReturnType<typeof readPage>> {
    const response = await fetch(`${this.serviceUrl}${address}`, {
      headers: { accept: 'text/html', ...headers },
    });
    const text = await response.text();
    return response.headers.get('content-type')?.includes('text/html')
      ? readPage(text)
      : { links: [], forms: [] };
  }

  /** Keeps an address under its route, unless there are enough of them. */
  private note(index: Map<string, string[]>, request: string, address: string): boolean {
    const route = this.routeOf(request);
    if (!route) return false;
    const known = index.get(route) ?? [];
    if (known.length >= MOST_OF_ONE_KIND || known.includes(address)) return false;
    index.set(route, [...known, address]);
    return true;
  }
}
