import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runHere } from '../cli/run-here.js';
import type { Body } from '../golden/golden-service.js';
import { type SyntheticQuestion, syntheticSet, toRows } from '../golden/synthetic-set.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import {
  binsOf,
  clustersOf,
  estimateOf,
  type ExportedUnit,
  exportedUnits,
  meanOf,
} from '../support/exported-units.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';
import {
  authorPageFigures,
  boardPageRows,
  misprints,
  type ShownRow,
  sourcePageFigures,
  toldFigures,
  toldRows,
  toPage,
} from '../support/shown-numbers.js';

const common = { speakers: 4, revisions: 4, optionCount: 2, fractional: false, disorderly: true };
const FAR_AWAY = Date.parse('2099-01-01T00:00:00Z');

/** Revised, late, withdrawn, void, open and overdue; some resolved long before their deadline. */
const questions: SyntheticQuestion[] = [
  ...syntheticSet({ ...common, name: 'many question', seed: 11, questions: 560, authors: 9 }),
  ...syntheticSet({ ...common, name: 'few question', seed: 12, questions: 15, authors: 3, speakers: 2 }),
].map((question, index) => (index % 12 === 0 ? { ...question, closesAt: FAR_AWAY } : question));
const byRef = new Map(questions.map((question) => [question.ref, question]));

/** Said in three sources, by themselves or reported; in words or in numbers; some questions of one cluster. */
function toCsv(): string {
  const rows = toRows(questions).map((row, index) => {
    const question = Number(String(row.question_ref).split(' ').at(-1));
    const inWords = index % 9 === 0 ? (index % 4 === 0 ? 'could' : 'likely') : null;
    return {
      ...row,
      probability: inWords ? null : row.probability,
      phrase: inWords,
      scale: inWords === 'likely' ? 'icd-203' : null,
      cluster: question % 3 === 0 ? `night ${question % 60}` : null,
      source: `Paper ${index % 3}`,
      attribution: index % 5 < 2 ? 'reported' : 'own',
      wording: index % 5 === 0 ? 'paraphrased' : 'verbatim',
    };
  });
  const columns = Object.keys(rows[0]!) as (keyof (typeof rows)[0])[];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].join('\n');
}

const BOARDS = ['authors', 'sources'] as const;
const RECORDS = [
  ...Array.from({ length: 9 }, (_, i) => ['author', `many-${i}`, 'any'] as const),
  ...Array.from({ length: 3 }, (_, i) => ['author', `few-${i}`, 'any'] as const),
  ...Array.from({ length: 3 }, (_, i) => ['source', `Paper ${i}`, 'own'] as const),
  ...Array.from({ length: 3 }, (_, i) => ['source', `Paper ${i}`, 'reported'] as const),
];
type Attribution = (typeof RECORDS)[number][2];

const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The exact figures of a record of the API by the names under which they are printed. */
function exactFigures(record: Body): Record<string, number | null> {
  const { n, clusters, brier, gain, skill, referenceBrier, baseRate, coverage, leadTimeDays } = record;
  const { calibration, excluded, heldBack, rank, shrunk } = record;
  const bins = (calibration?.bins ?? []).flatMap((bin: Body, index: number) =>
    (['n', 'meanP', 'frequency', 'low', 'high'] as const).map((name) => [`bin ${index} ${name}`, bin[name]]),
  );
  const estimate = (name: string, { mean, low, high }: Body) => ({
    [name]: mean,
    [`${name} low`]: name === 'brier' ? Math.max(0, low) : low,
    [`${name} high`]: name === 'brier' ? Math.min(1, high) : high,
  });
  return {
    n,
    clusters,
    skill,
    referenceBrier,
    recordedShare: record.referenceShares?.recorded,
    baseRate,
    coverage,
    leadTimeDays,
    shrunk,
    heldBack,
    ...estimate('brier', brier),
    ...estimate('gain', gain),
    ...excluded,
    mcb: calibration?.mcb,
    ...Object.fromEntries(bins),
    'rank low': rank?.low ?? null,
    'rank high': rank?.high ?? null,
  };
}

const PRINTED = ['n', 'brier', 'brier low', 'brier high', 'coverage', 'leadTimeDays'];
const COUNTED = ['late', 'annulled', 'ambiguous', 'open', 'overdue', 'unscored', 'heldBack'];
const BINS = ['n', 'meanP', 'frequency', 'low', 'high'];

describe('no two places disagree on a number', () => {
  let service: Service;
  let api: ApiClient;
  let exported: Map<string, ExportedUnit[]>;

  const page = async (path: string) => toPage(await (await fetch(service.url + path)).text());
  const told = async (...args: string[]) => {
    const { code, stdout, stderr } = await runHere(...args, '--server', service.url);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  const recordOf = async (dimension: string, name: string, attribution: Attribution): Promise<Body> => {
    const { status, body } = await api.get(`/${dimension}s/${slugOf(name)}/track-record`);
    expect(status).toBe(200);
    return attribution === 'any' ? body : body[attribution];
  };

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    const done = await importCsv(service.url, toCsv(), { collection: 'agreement', frame: 'all of them' });
    expect(done.rows).toMatchObject({ rejected: 0 });
    const csv = await told('export', 'scored-segments', '--mature', 'on', '--type', 'binary');
    exported = exportedUnits(csv, (ref) => byRef.get(ref)!);
  }, 90_000);
  afterAll(() => service.stop());

  it('over 500 questions and more, revised, late, void, open, in words and reported', async () => {
    const records = await Promise.all(
      RECORDS.map(([dimension, name, attribution]) => recordOf(dimension, name, attribution)),
    );
    const total = (name: string) => records.reduce((sum, record) => sum + exactFigures(record)[name]!, 0);
    expect(
      new Set([...exported.values()].flat().map(({ segments }) => segments.length)).size,
    ).toBeGreaterThan(3);
    expect(questions.length).toBeGreaterThan(500);
    for (const name of COUNTED) expect([name, total(name) > 0]).toEqual([name, true]);
    expect(records.some(({ brierBand }) => brierBand !== null)).toBe(true);
  });

  const expectSame = (record: Body, units: ExportedUnit[]) => {
    const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
    const estimate = (what: 'brier' | 'gain') => {
      const { mean, low, high } = estimateOf(units, what, 0.9);
      return { mean: near(mean), low: near(low), high: near(high) };
    };
    expect(record).toMatchObject({
      n: units.length,
      clusters: clustersOf(units),
      brier: estimate('brier'),
      gain: estimate('gain'),
      referenceBrier: near(meanOf(units.map((unit) => unit.referenceBrier))),
      referenceShares: { recorded: near(meanOf(units.map((unit) => +(unit.reference === 'recorded')))) },
      baseRate: near(meanOf(units.map((unit) => unit.outcome))),
      coverage: near(meanOf(units.map((unit) => unit.coverage))),
      leadTimeDays: near(meanOf(units.map((unit) => unit.leadTimeDays))),
      calibration: {
        bins: binsOf(units).map(({ n, weight, meanP, frequency }) => ({
          n,
          weight: near(weight),
          meanP: near(meanP),
          frequency: near(frequency),
        })),
      },
    });
  };

  it.each(RECORDS)('of the %s %s (%s) in the export and the API', async (dimension, name, attribution) => {
    const units = exported.get(`${dimension} ${name} ${attribution}`)!;
    expectSame(await recordOf(dimension, name, attribution), units);
  });

  it('of everybody together in the export and the API', async () => {
    const units = [...exported].flatMap(([key, own]) => (key.startsWith('author ') ? own : []));
    const { status, body } = await api.get('/track-record');
    expect(status).toBe(200);
    expectSame(body, units);
    const authors = (await api.get('/boards/authors?limit=100')).body;
    const sum = (what: (row: Body) => number) =>
      [...authors.items, ...authors.notEnough].reduce((total, row) => total + what(row), 0);
    const { open, late } = body.excluded;
    expect([open, late]).toEqual([
      sum(({ excluded }) => excluded.open),
      sum(({ excluded }) => excluded.late),
    ]);
    expect(sum(({ n }) => n)).toBe(body.n);
    expect(body.byMonth.reduce((total: number, { n }: Body) => total + n, 0)).toBe(body.n);
    expect(body).toMatchObject({ rank: null, shrunk: null, byType: { binary: { n: body.n } } });
    expect(body.byPhrase).toMatchObject([{ phrase: 'likely', promisedLow: 0.55, promisedHigh: 0.8 }]);
  });

  it.each(RECORDS)(
    'of the %s %s (%s) in the API, the page and the command line',
    async (dimension, name, attribution) => {
      const exact = exactFigures(await recordOf(dimension, name, attribution));
      const shown = await page(`/${dimension}s/${slugOf(name)}`);
      const figures =
        attribution === 'any' ? authorPageFigures(shown) : sourcePageFigures(shown, attribution);
      const bins = Object.keys(exact).filter((key) => /^bin \d n$/.test(key) && exact[key]! > 0);
      const printed = [...PRINTED, ...bins.flatMap((bin) => BINS.map((what) => bin.replace(/n$/, what)))];
      const counted = COUNTED.filter((what) => exact[what]! > 0);
      const names = [...printed, ...counted, 'skill', 'recordedShare'];
      expect(Object.keys(figures)).toEqual(expect.arrayContaining(names));
      expect(misprints(figures, exact)).toEqual([]);

      const text = await told('show', slugOf(name), ...(dimension === 'source' ? ['--source'] : []));
      const [own, reported] = text.split('Words of others');
      const command = toldFigures(attribution === 'reported' ? reported! : own!);
      expect(Object.keys(command)).toEqual(
        expect.arrayContaining([...printed, 'gain', 'gain low', 'recordedShare', 'baseRate']),
      );
      expect(misprints(command, exact)).toEqual([]);
    },
  );

  it.each(BOARDS)('on the board of %s and in track records', async (kind) => {
    const { items, notEnough } = (await api.get(`/boards/${kind}?limit=100`)).body;
    expect(items.length).toBeGreaterThan(5);
    for (const { id: _id, name: _name, slug, attribution, why: _why, ...row } of [...items, ...notEnough]) {
      const { body } = await api.get(`/${kind}/${slug}/track-record`);
      expect(attribution === null ? body : body[attribution]).toMatchObject(row);
    }
  });

  it.each(BOARDS)('on the board of %s, its page and the command line', async (kind) => {
    const { items } = (await api.get(`/boards/${kind}?limit=100`)).body;
    const compare = (rows: ShownRow[], names: string[]) => {
      expect(rows.map(({ name, attribution }) => [name, attribution])).toEqual(
        items.map(({ name, attribution }: Body) => [name, attribution]),
      );
      for (const [index, { figures }] of rows.entries()) {
        expect(Object.keys(figures)).toEqual(expect.arrayContaining(names));
        expect(misprints(figures, exactFigures(items[index]))).toEqual([]);
      }
    };
    const names = ['rank low', 'rank high', 'shrunk', 'n', 'brier', 'brier low', 'brier high'];
    compare(boardPageRows(await page(`/boards/${kind}`)), [
      ...names,
      'gain',
      'gain low',
      'coverage',
      'clusters',
    ]);
    compare(toldRows(await told('board', kind), kind), names);
  });
});
