import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const said = (author: string, source: string, attribution: string, probability: string) =>
  [author, source, attribution, probability, '2026-01-10'].join();
const ann = said('Ann', 'The Paper', 'own', '0.7');
const bob = said('Bob', 'The Paper', 'reported', '0.4');

/** More rulings than a page of a list holds, the last of them today; some overdue, some due, some open. */
const rows = [
  'question_ref,question,deadline,outcome,resolved_at,author,source,attribution,probability,said_at',
  ...Array.from({ length: 32 }, (_, i) => {
    const question = `r${i},It comes about ${i},2026-06-30,${i % 3 ? 'yes' : 'no'},2026-11-2${i % 3}`;
    return i % 2 ? [`${question},${ann}`] : [`${question},${ann}`, `${question},${bob}`];
  }).flat(),
  ...[1, 2, 3].map((i) => `o${i},It is overdue ${i},2026-10-0${i},,,${i === 3 ? bob : ann}`),
  `o1,It is overdue 1,2026-10-01,,,${bob}`,
  ...[1, 2].map((i) => `d${i},It is due ${i},2026-11-2${3 + i},,,${ann}`),
  `f1,It is open,2027-11-25,,,${ann}`,
  `f1,It is open,2027-11-25,,,${bob}`,
].join('\n');

type Page = ReturnType<typeof parseHTML>['document'];

describe('a number on Today and on the lists', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    await importCsv(service.url, rows, { collection: 'numbers', frame: 'all of them' });
  });
  afterAll(() => service.stop());

  const page = async (path: string): Promise<Page> => {
    const response = await fetch(service.url + path);
    expect([path, response.status]).toEqual([path, 200]);
    return parseHTML(await response.text()).document;
  };

  /** Links whose words begin with a number. */
  const numbersOn = async (path: string): Promise<(readonly [href: string, n: number])[]> =>
    [...(await page(path)).querySelectorAll('main a')]
      .map(
        (link) => [link.getAttribute('href')!, /^(\d+)(?! Nov)/.exec(link.textContent.trim())?.[1]] as const,
      )
      .filter(([, n]) => n !== undefined)
      .map(([href, n]) => [href, Number(n)] as const);

  /** How many rows stand in the part that an address names, on all its pages. */
  async function rowsAt(href: string): Promise<number> {
    const { pathname, search, hash } = new URL(href, service.url);
    const shown = await page(pathname + search);
    if (pathname.startsWith('/queue'))
      return shown.querySelectorAll(`.queue-list section[aria-labelledby="${hash.slice(1) || 'overdue'}"] li`)
        .length;
    const part = shown.querySelector(`section[aria-labelledby="${hash.slice(1)}"]`)!;
    const next = part.querySelector('a[href*="cursor="]')?.getAttribute('href');
    return (
      part.querySelectorAll('tbody tr').length + (next ? await rowsAt(`${next.split('#')[0]!}${hash}`) : 0)
    );
  }

  async function expectRows(path: string, count: number): Promise<void> {
    const links = await numbersOn(path);
    expect(links).toHaveLength(count);
    for (const [href, n] of links) expect([path, href, await rowsAt(href)]).toEqual([path, href, n]);
  }

  it('leads from Today to as many rows: what is overdue, what is due, the records that moved', () =>
    expectRows('/', 4));

  it('leads from authors to what is scored, open and overdue', () => expectRows('/authors', 6));

  it('leads from sources to what is scored of both sides, open and overdue', () => expectRows('/sources', 4));

  it('leads from questions to their forecasts', () => expectRows('/questions', 38));
});
