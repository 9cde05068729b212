import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { methodIds } from '../../src/dashboards/pages/method/method-ids.js';
import { brier } from '../../src/scoring/brier.js';
import { wilsonInterval } from '../../src/scoring/wilson.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const rows = [
  'question_ref,question,deadline,outcome,author,source,probability,phrase,said_at',
  ...Array.from({ length: 24 }, (_, i) =>
    [
      `q${i},It comes about ${i},2024-06-30,${i % 2 ? 'yes' : 'no'},Ann,The Paper,0.${(i % 8) + 1},,2024-01-01`,
      `q${i},It comes about ${i},2024-06-30,${i % 2 ? 'yes' : 'no'},Bob,The Paper,,likely,2024-01-01`,
    ].join('\n'),
  ),
].join('\n');

describe('the method', () => {
  let service: Service;
  let method: string;

  const page = async (path: string) => (await fetch(service.url + path)).text();

  beforeAll(async () => {
    service = await startService();
    await importCsv(service.url, rows, { collection: 'method', frame: 'all of them' });
    method = await page('/method');
  });
  afterAll(() => service.stop());

  it('has every number under its own address, with an example', () => {
    const entries = [...method.matchAll(/<section class="method-entry" id="([\w-]+)"/g)].map(([, id]) => id);
    expect(entries).toEqual([...methodIds]);
    expect(method.match(/<em>Example\.<\/em> \S/g)).toHaveLength(methodIds.length);
    expect(method).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('works its examples out with what scores the record', () => {
    expect(method).toContain(`(0.7 − 1)² = ${brier(0.7, 1).toFixed(4)}`);
    const { low, high } = wilsonInterval(29, 44, 0.9);
    expect(method).toContain(`interval ${low.toFixed(3)} to ${high.toFixed(3)}`);
    expect(method).toContain('0.075 − 0.125 + 0.250 = 0.200');
  });

  it('names a source that exists wherever it names one', () => {
    const named = [...method.matchAll(/href="#(source-[\w-]+)"/g)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(15);
    for (const id of named) expect(method).toContain(`id="${id}"`);
  });

  it('is where the names of numbers lead, from every page that shows them', async () => {
    const anchors = new Set<string>();
    for (const path of ['/authors/ann', '/sources/the-paper', '/boards', '/compare?a=ann&b=bob']) {
      const html = await page(path);
      const links = [...html.matchAll(/href="\/method#([\w-]+)"/g)].map(([, id]) => id!);
      expect([path, links.length > 0]).toEqual([path, true]);
      expect(html).toMatch(/<footer class="foot">.*href="\/method"/s);
      for (const id of links) anchors.add(id);
    }
    expect([...anchors].filter((id) => !method.includes(`id="${id}"`))).toEqual([]);
    expect(anchors).toContain('brier');
  });
});
