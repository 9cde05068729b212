import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { knownColumns } from '../../src/imports/row.schema.js';
import { apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';

const EVERY_TYPE = `question_ref,question,type,options,unit,opened_at,closes_at,deadline,deadline_phrase,criteria,condition,event,outcome,known_at,happened_on,resolved_at,evidence_url,evidence_quote,reference_probability,tags,cluster,author,source,publication,attribution,wording,stance,probability,quantiles,phrase,scale,unscorable,said_at,withdrawn_at,quote,url,language,forecast_ref
cat,Who wins,categorical,Ann|Bob|Cid,,2024-01-01,,2024-03-01,,,,,Bob,2024-02-10,,2024-02-11,https://a.example/1,"Bob, he said",,sport;cup,night,Ann,Paper,,own,verbatim,forecast,0.2|0.503|0.3,,,,,2024-01-05,,,https://a.example/2,en,c1
cat,Who wins,categorical,Ann|Bob|Cid,,2024-01-01,,2024-03-01,,,,,Bob,2024-02-10,,2024-02-11,https://a.example/3,,,sport;cup,night,Ann,Paper,,own,verbatim,forecast,0.1|0.7|0.2,,,,,2024-02-01T06:30:00Z,,,,,c2
ord,How many,ordered,0|1|2 or more,,,,2024-03-01,,,,,1,2024-03-01,,,,,,,,Bob,Globe,The Blog,reported,translated,forecast,0.2|0.5|0.3,,,,,2024-01-05,,"=cmd|' /C calc'!A0",,,o1
num,What price,numeric,,USD,,2024-02-15,2024-03-01,,,,,-2.5,2024-03-01,,,,,,,,Bob,Globe,,reported,paraphrased,forecast,,0.1:-5|0.5:0|0.9:7.25,,,,2024-01-05,,,,,n1
day,When,date,,,,,2024-03-01,,,,,2024-02-20,2024-02-20,,,,,,,,Ann,,,own,verbatim,forecast,,0.25:2024-02-01|0.75:2024-02-25,,,,2024-01-05,,,,,d1
frac,Half of it,binary,,,,,2024-03-01,by the end of winter,"Line one
line two",,,0.25,2024-03-01,,,,,0.4,,,Ann,Paper,,own,verbatim,forecast,0.333333333333,,likely,icd-203,,2024-01-05,2024-02-01,,,,f1
void,If it is signed,binary,,,,,2024-03-01,,,it is signed,,annulled,2024-03-01,,,,,,,,Ann,Paper,,own,verbatim,intention,0.5,,,,,2024-01-05,,,,,v1
dim,Nobody can tell,binary,,,,,2024-03-01T12:00:00Z,,,,,ambiguous,2024-03-01,,,,,,,,Ann,Paper,,own,verbatim,forecast,0.5,,,,,2024-01-05,,,,,a1
sib1,It comes by March,binary,,,,,2024-03-01,,,,"=It comes",no,2024-03-01,2024-03-09,,,,,,,Ann,Paper,,own,verbatim,forecast,0.5,,,,,2024-01-05,,,,,s1
sib2,It comes by April,binary,,,,,2024-04-01,,,,"=It comes",yes,2024-03-10,2024-03-09,,,,,,,Ann,Paper,,own,verbatim,forecast,0.8,,,,,2024-01-06,,,,,s2
sib1,,,,,,,,,,,,,,,,,,,,,Dan,Paper,,reported,paraphrased,forecast,,,,,vague,2024-01-07,,somehow,,,u1
,It will be bad,,,,,,,,,,,,,,,,,,,,Dan,Paper,,reported,paraphrased,forecast,,,,,assessment,2024-01-07,,bad,,,u2
`;

const TYPES = ['binary', 'categorical', 'ordered', 'numeric', 'date'];

describe('the export of forecasts', () => {
  let from: Service;
  let to: Service;
  let exported: string;

  const exportOf = async (service: Service, query = '') => {
    const answer = await fetch(`${service.url}/api/v1/exports/forecasts.csv${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    return answer.text();
  };
  const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];
  const get = async (service: Service, path: string) => (await apiClient(service.url).get(path)).body;

  /** An answer without what is new in every store: ids, and the moment. */
  const bare = (body: unknown) =>
    JSON.parse(JSON.stringify(body, (key, value) => (key === 'id' || key === 'asOf' ? undefined : value)));

  beforeAll(async () => {
    [from, to] = await Promise.all([startService(), startService()]);
    await from.setNow('2024-01-02T00:00:00Z');
    const api = apiClient(from.url);
    const log = async (text: string, more: object = {}) => {
      const said = {
        author: 'Eve',
        source: 'Eve',
        probability: 0.6,
        saidAt: '2024-01-01',
        deadline: '2024-02-01',
      };
      return (await api.post('/predictions', { ...said, text, ...more })).body;
    };
    const first = await log('Logged', { tags: ['tag'] });
    await api.post(`/questions/${first.question.id}/forecasts`, {
      author: 'Eve',
      probability: 0.9,
      saidAt: '2024-01-01',
    });
    const twin = await log('Logged twice', { author: 'Fay', probability: 0.3 });
    await api.post(`/questions/${twin.question.id}/merge`, { into: first.question.id });
    const moved = await log('Filed wrongly', { author: 'Gus', probability: 0.2 });
    await api.post(`/forecasts/${moved.forecast.id}/move`, { toQuestionId: first.question.id });
    await from.setNow('2024-05-01T00:00:00Z');
    await api.post(`/questions/${first.question.id}/forecasts`, {
      author: 'Late',
      probability: 0.9,
      saidAt: '2024-02-20',
    });
    const evidence = [1, 2, 3, 4, 5, 6].map((n) => ({ url: `https://e.example/${n}`, quote: `Piece ${n}` }));
    await api.post(`/questions/${first.question.id}/resolution`, { outcome: 'yes', evidence });
    expect(
      (await importCsv(from.url, EVERY_TYPE, { collection: 'types', frame: 'all of it' })).rows,
    ).toMatchObject({
      added: 12,
    });
    const review = readFileSync('demo/forecast-review-2018.csv', 'utf8');
    await importCsv(from.url, review, { collection: '538', frame: 'every race of 2018' });
    exported = await exportOf(from);
    await to.setNow('2024-05-01T00:00:00Z');
    const { rows } = await importCsv(to.url, exported, { collection: 'all' });
    expect(rows).toMatchObject({ rejected: 0, changed: 0 });
  });
  afterAll(() => Promise.all([from.stop(), to.stop()]));

  it('has every column of the format that imports take', () => {
    const [header] = exported.split('\n');
    expect(new Set(header!.split(','))).toEqual(knownColumns);
  });

  it('has a row for each forecast that stands where it belongs, and for each unscorable statement', () => {
    const said = new Set(rowsOf(exported).map((row) => row.forecast_ref));
    expect(said.size).toBe(1518 + 12 + 5);
    const logged = rowsOf(exported).filter(({ question }) => question === 'Logged');
    expect(new Set(logged.map(({ author }) => author))).toEqual(new Set(['Eve', 'Fay', 'Gus', 'Late']));
  });

  it('gives days as days and instants as instants', () => {
    const c2 = rowsOf(exported).find((row) => row.forecast_ref === 'c2');
    expect(c2).toMatchObject({
      deadline: '2024-03-01',
      said_at: '2024-02-01T06:30:00.000Z',
      known_at: '2024-02-10',
    });
    const a1 = rowsOf(exported).find((row) => row.forecast_ref === 'a1');
    expect(a1).toMatchObject({ deadline: '2024-03-01T12:00:00.000Z' });
  });

  it('keeps cells that begin like a formula from being run', () => {
    expect(exported).toContain(`"'=cmd|' /C calc'!A0"`.replaceAll('"', ''));
    expect(exported).toContain(`,'=It comes,`);
    expect(rowsOf(exported).find((row) => row.forecast_ref === 'n1')).toMatchObject({ outcome: '-2.5' });
  });

  it('carries every piece of evidence', () => {
    const logged = rowsOf(exported).filter(({ question }) => question === 'Logged');
    expect(logged.map((row) => row.evidence_quote)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Piece ${n}`));
  });

  it('is the same of a store into which it was imported', async () => {
    const again = await exportOf(to);
    const sorted = (csv: string) =>
      rowsOf(csv)
        .map((row) => JSON.stringify({ ...row, collection: row.collection || 'all' }))
        .toSorted();
    expect(sorted(again)).toEqual(sorted(exported));
  });

  it.each(TYPES.flatMap((type) => ['authors', 'sources'].map((kind) => [kind, type])))(
    'gives the same board of %s on %s questions after being imported',
    async (kind, type) => {
      for (const mature of ['on', 'all']) {
        const path = `/boards/${kind}?type=${type}&mature=${mature}&limit=100`;
        const board = bare(await get(from, path));
        expect(board.items.length + board.notEnough.length).toBeGreaterThan(3);
        expect(bare(await get(to, path))).toEqual(board);
      }
    },
  );

  it.each(['authors/fivethirtyeight-classic', 'sources/fivethirtyeight', 'authors/ann', 'authors/eve'])(
    'gives the same track record of %s after being imported',
    async (path) => {
      const record = bare(await get(from, `/${path}/track-record`));
      expect(bare(await get(to, `/${path}/track-record`))).toEqual(record);
    },
  );

  it('adds nothing when it is imported again', async () => {
    const { rows } = await importCsv(to.url, exported, { collection: 'all' });
    expect(rows).toMatchObject({ added: 0, changed: 0, rejected: 0 });
  });

  it('can be of one collection, under its own refs', async () => {
    const types = rowsOf(await exportOf(from, '?collection=types'));
    expect(new Set(types.map((row) => row.question_ref))).toContain('sib1');
    expect(types).toHaveLength(12);
    const { status, body } = await apiClient(from.url).get('/exports/forecasts.csv?collection=nothing');
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'collection_not_found' });
  });
});
