import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const HEAD =
  'question_ref,question,type,unit,deadline,outcome,author,source,attribution,probability,quantiles,phrase,unscorable,said_at,quote';
const times = <Row>(n: number, row: (i: number) => Row) => Array.from({ length: n }, (_, i) => row(i));
const attributionOf = (i: number) => (i % 3 === 0 ? 'reported' : 'own');

/** One author in one source, in every way in which something can be said. */
const rows = [
  HEAD,
  ...times(
    7,
    (i) =>
      `a${i},It comes about ${i},binary,,2024-06-30,yes,Ann,Paper,${attributionOf(i)},0.7,,,,2024-01-01,`,
  ),
  ...times(
    6,
    (i) =>
      `l${i},It is likely ${i},binary,,2024-06-30,no,Ann,Paper,${attributionOf(i)},,,likely,,2024-01-01,`,
  ),
  ...times(
    5,
    (i) => `c${i},It could be ${i},binary,,2024-06-30,yes,Ann,Paper,${attributionOf(i)},,,could,,2024-01-01,`,
  ),
  // Last in force, it is a number that counts.
  'x0,It could or will be,binary,,2024-06-30,yes,Ann,Paper,own,,,could,,2024-01-01,',
  'x0,It could or will be,binary,,2024-06-30,yes,Ann,Paper,own,0.9,,,,2024-02-01,',
  // Resolved long before its deadline.
  'e0,It could be early,binary,,2099-06-30,yes,Ann,Paper,own,,,could,,2024-01-01,',
  ...times(
    4,
    (i) =>
      `n${i},How many seats ${i}?,numeric,seats,2024-06-30,${i},Ann,Paper,${attributionOf(i)},,0.25:1|0.5:2|0.75:4,,,2024-01-01,`,
  ),
  ...times(
    2,
    (i) => `m${i},How much ${i}?,numeric,,2024-06-30,${i},Ann,Paper,own,,0.25:1|0.5:2|0.75:4,,,2024-01-01,`,
  ),
  ...times(
    3,
    (i) => `a${i},,,,,,Ann,Paper,${attributionOf(i)},,,,vague,2024-01-0${i + 1},It will all end well ${i}.`,
  ),
].join('\n');

describe('every number of a record', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
    const done = await importCsv(service.url, rows, { collection: 'rows', frame: 'all of them' });
    expect(done.rows).toMatchObject({ rejected: 0 });
  });
  afterAll(() => service.stop());

  const page = async (path: string) => {
    const response = await fetch(service.url + path);
    expect([path, response.status]).toEqual([path, 200]);
    return parseHTML(await response.text()).document;
  };
  /** What leads to lists, with the number that it begins with. */
  const numbersOf = async (path: string) => {
    const document = await page(path);
    return [...document.querySelectorAll('a[href$="#forecasts"]')].flatMap((link) => {
      const [number] = /^\d+/.exec(link.textContent) ?? [];
      return number ? [{ href: link.getAttribute('href')!, n: Number(number) }] : [];
    });
  };
  const rowsAt = async (href: string) => {
    const section = (await page(href)).querySelector('section[aria-labelledby="forecasts"]')!;
    return section.querySelectorAll('tbody tr, figure.quote').length;
  };

  it.each([
    ['/authors/ann', ['costliest', 'phrase=likely', 'phrase=could', 'list=unscorable']],
    ['/authors/ann?mature=all', ['phrase=could']],
    ['/authors/ann?type=numeric', ['list=spread&unit=seats', 'list=spread&unit=-']],
    ['/sources/paper', ['attribution=own', 'attribution=reported', 'phrase=could', 'list=unscorable']],
    ['/sources/paper?side=reported', ['phrase=could', 'list=unscorable']],
    ['/sources/paper?type=numeric', ['list=spread&unit=seats&attribution=reported']],
  ])('leads to as many rows, at %s', async (path, kinds) => {
    const numbers = await numbersOf(path);
    for (const kind of kinds)
      expect([kind, numbers.some(({ href }) => href.includes(kind))]).toEqual([kind, true]);
    for (const { href, n } of numbers) expect([href, await rowsAt(href)]).toEqual([href, n]);
  });

  it('counts as tracked what has no number in the end, once its deadline has passed', async () => {
    const tracked = async (path: string) =>
      (await numbersOf(path)).find(({ href }) => href.includes('phrase=could'))?.n;
    expect(await tracked('/authors/ann')).toBe(5);
    expect(await tracked('/authors/ann?mature=all')).toBe(6);
    expect(await tracked('/sources/paper?side=reported')).toBe(2);
  });

  it('shows of a source its own words or what it reports, where that is asked for', async () => {
    const own = await page('/sources/paper?side=own');
    expect(own.querySelector('[aria-label="Whose words"] [aria-current]')!.textContent).toBe('Own');
    expect(own.querySelectorAll('.table-sides tbody tr')).toHaveLength(1);
    expect(own.querySelector('#calibration-reported')).toBeNull();
    const { length } = (await page('/sources/paper')).querySelectorAll('.table-sides tbody tr');
    expect(length).toBe(2);
  });

  it('lists what was said without a forecast in it, with the reason', async () => {
    const text = (await page('/authors/ann?list=unscorable')).querySelector(
      'section[aria-labelledby="forecasts"]',
    )!.textContent;
    expect(text).toContain('Only what gives no forecast.');
    for (const i of [0, 1, 2]) expect(text).toContain(`It will all end well ${i}.`);
    expect(text).toContain('vague');
    expect(text).not.toContain('It comes about');
  });
});
