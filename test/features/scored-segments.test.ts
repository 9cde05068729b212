import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { studentTQuantile } from '../../src/scoring/student-t.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const COLUMNS =
  'unit,rule,rule_version,as_of,question_id,question_ref,type,author,source,cluster,p,weight,y,score,start,end,reference,reference_score';

/** Revised questions, some known early and with late forecasts, annulled or open; some of three options, and a number. */
function revised(): string {
  const lines = [
    'question_ref,question,type,options,deadline,tags,cluster,outcome,known_at,author,source,attribution,probability,quantiles,said_at',
  ];
  for (let i = 0; i < 40; i++) {
    const question = `q${i},Question ${i},binary,,2024-0${1 + (i % 6)}-20,t${i % 3},${i % 2 ? `k${i % 10}` : ''}`;
    const outcome =
      i === 39 ? ',' : `${['yes', 'no', 'no', '0.25'][i % 4]},2024-0${1 + (i % 6)}-${i % 5 ? 20 : 12}`;
    const ruling = i === 38 ? 'annulled,2024-03-20' : outcome;
    const said = (author: string, source: string, p: number, on: string) =>
      lines.push(`${question},${ruling},${author},${source},${p},,2023-12-${on}`);
    said('Ann', 'Paper,own', (i % 10) / 10, '01');
    said('Ann', 'Paper,own', ((i * 7) % 10) / 10, '20');
    said('Bob', 'Paper,reported', ((i * 3) % 11) / 10, '05');
    said('"=Cid"', 'Globe,own', 1 / (i + 2), '07');
    if (i % 5 === 0) lines.push(`${question},${ruling},Ann,Paper,own,0.5,,2024-0${1 + (i % 6)}-15`);
  }
  for (let i = 0; i < 6; i++) {
    const question = `c${i},Choice ${i},categorical,a|b|c,2024-02-20,t0,,b,2024-02-20`;
    lines.push(
      `${question},Ann,Paper,own,0.2|0.5|0.3,,2024-01-01`,
      `${question},Ann,Paper,own,0.1|0.8|0.1,,2024-01-11`,
    );
  }
  lines.push('n,Number,numeric,,2024-02-20,,,-3,2024-02-20,Ann,Paper,own,,0.1:-5|0.5:0|0.9:7.25,2024-01-01');
  return lines.join('\n');
}

interface Line {
  dimension: 'author' | 'source';
  name: string;
  attribution: 'any' | 'own' | 'reported';
  type: string;
  n: string;
  clusters: string;
  mean: string;
  se: string;
}

const slugs: Record<string, string> = { "'=Cid": 'cid' };
const slugOf = (name: string) => slugs[name] ?? name.toLowerCase().replaceAll(' ', '-');
const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Goes away in the middle of an answer. */
function readOneChunk(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent: false }, (answer) =>
      answer.once('data', () => {
        asked.destroy();
        resolve();
      }),
    );
    asked.once('error', reject);
  });
}

describe('the scored segments', () => {
  let service: Service;
  let api: ApiClient;
  let directory: string;

  const exportOf = async (query = '') => {
    const answer = await fetch(`${service.url}/api/v1/exports/scored-segments.csv${query}`);
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const rowsOf = async (query = '') =>
    parse(await exportOf(query), { columns: true }) as Record<string, string>[];

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'reckoner-reproduce-'));
    service = await startService();
    api = apiClient(service.url);
    const review = readFileSync('demo/forecast-review-2018.csv', 'utf8');
    await importCsv(service.url, review, { collection: '538', frame: 'every race of 2018' });
    expect((await importCsv(service.url, revised(), { collection: 'revised' })).rows).toMatchObject({
      rejected: 0,
    });
  });
  afterAll(async () => {
    await service.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('have these columns', async () => {
    expect((await exportOf()).split('\r\n')[0]).toBe(COLUMNS);
  });

  it('weigh 1 in each scoring unit', async () => {
    const weights = new Map<string, number>();
    for (const { unit, weight } of await rowsOf())
      weights.set(unit!, (weights.get(unit!) ?? 0) + Number(weight));
    expect(weights.size).toBeGreaterThan(2000);
    for (const weight of weights.values()) expect(weight).toBeCloseTo(1, 12);
  });

  it('say what was forecast, what came of it and when it was in force', async () => {
    const rows = await rowsOf('?author=ann&type=binary&tag=t1');
    const [first, second] = rows.filter(({ question_ref }) => question_ref === 'q1');
    expect(first).toMatchObject({
      rule: 'carried-forward',
      type: 'binary',
      author: 'Ann',
      source: '',
      cluster: 'k1',
    });
    expect(first).toMatchObject({
      p: '0.1',
      y: '0',
      start: '2023-12-01T00:00:00.000Z',
      end: '2023-12-20T00:00:00.000Z',
    });
    expect(second).toMatchObject({ p: '0.7', end: '2024-02-21T00:00:00.000Z' });
    expect(Number(second!.score)).toBeCloseTo(0.49, 12);
    expect(new Set(rows.map(({ question_ref }) => Number(question_ref!.slice(1)) % 3))).toEqual(new Set([1]));
  });

  it('give options and quantiles in one cell', async () => {
    const [choice] = await rowsOf('?author=ann&type=categorical');
    expect(choice).toMatchObject({ p: '0.2|0.5|0.3', y: '2' });
    const [number] = await rowsOf('?source=paper&type=numeric');
    expect(number).toMatchObject({ p: '0.1:-5|0.5:0|0.9:7.25', y: '-3', source: 'Paper', author: 'Ann' });
  });

  it('keep names from being run as formulas', async () => {
    const [row] = await rowsOf('?author=cid');
    expect(row).toMatchObject({ author: "'=Cid" });
  });

  it('are those of one rule, of mature questions or of an earlier time where asked', async () => {
    expect(new Set((await rowsOf('?rule=last')).map(({ rule }) => rule))).toEqual(new Set(['last']));
    expect(await rowsOf('?asOf=2020-01-01')).toEqual([]);
    expect(await rowsOf('?mature=on&author=ann')).toHaveLength((await rowsOf('?author=ann')).length);
    expect((await api.get('/exports/scored-segments.csv?author=nobody')).status).toBe(404);
    expect((await api.get('/exports/scored-segments.csv?rule=best')).status).toBe(422);
  });

  it('free their connection when the reader goes away', async () => {
    for (let i = 0; i < 12; i++) await readOneChunk(`${service.url}/api/v1/exports/scored-segments.csv`);
    expect((await api.get('/boards/authors')).status).toBe(200);
  });

  const programs = [
    ['python3', 'docs/reproduce.py'],
    ['Rscript', 'docs/reproduce.R'],
  ] as const;
  for (const [program, script] of programs) {
    const test = isThere(program) ? it : it.skip;
    test(`give the headline numbers of the API again, by ${script} (needs ${program})`, async () => {
      const file = join(directory, 'scored-segments.csv');
      writeFileSync(file, await exportOf());
      const run = spawnSync(program, [script, file], { encoding: 'utf8' });
      expect(run.stderr).toBe('');
      const lines = parse(run.stdout, { columns: true }) as Line[];
      const seen = new Set(
        lines.map(({ dimension, attribution, type }) => `${dimension} ${attribution} ${type}`),
      );
      expect(seen).toEqual(
        new Set([
          'author any binary',
          'author any categorical',
          'author any numeric',
          'source own binary',
          'source own categorical',
          'source own numeric',
          'source reported binary',
        ]),
      );
      for (const line of lines) await compare(line);
    });
  }

  async function compare({ dimension, name, attribution, type, n, clusters, mean, se }: Line) {
    const { body } = await api.get(`/${dimension}s/${slugOf(name)}/track-record?type=${type}&level=0.95`);
    const record = attribution === 'any' ? body : body[attribution];
    if (type === 'numeric') {
      expect(record.intervals).toMatchObject([{ n: Number(n) }]);
      expect(Number(mean)).toBeCloseTo(record.intervals[0].wis, 9);
      return;
    }
    expect(record).toMatchObject({ n: Number(n), clusters: Number(clusters) });
    expect(Number(mean)).toBeCloseTo(record.brier.mean, 9);
    const half = studentTQuantile(0.975, Number(clusters) - 1) * Number(se);
    expect(record.brier.low).toBeCloseTo(Number(mean) - half, 9);
    expect(record.brier.high).toBeCloseTo(Number(mean) + half, 9);
  }
});
