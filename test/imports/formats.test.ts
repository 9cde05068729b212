import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { zipOf } from '../support/zip.js';
import { type ImportLab, openImportLab } from './import-lab.js';

let lab: ImportLab;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());

const fileOf = (name: string) => readFileSync(`test/imports/files/${name}`);
const zipOfFiles = (names: Record<string, string>) =>
  zipOf(Object.fromEntries(Object.entries(names).map(([name, from]) => [name, fileOf(from)])));

async function importBytes(bytes: Buffer, options: object) {
  const { id } = await lab.stage(Readable.from([bytes]), options);
  return lab.apply(id);
}

/** What is on record of a collection: a line for each question with its ruling, then a line for each forecast. */
async function recordOf(collection: string): Promise<string[]> {
  const rows = await lab.dataSource.query<{ said: string }[]>(
    `SELECT concat_ws(' | ', q.text, q.type, array_to_string(q.options, '/'), q.condition, to_char(q.deadline_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'),
                      nullif(coalesce(r.outcome, r.ruling), ''), to_char(r.known_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')) AS said
     FROM question q JOIN question_ref f ON f.question_id = q.id JOIN collection c ON c.id = f.collection_id
     LEFT JOIN LATERAL (SELECT * FROM resolution WHERE question_id = q.id ORDER BY version DESC LIMIT 1) r ON true
     WHERE c.name = $1 ORDER BY q.text, q.deadline_at`,
    [collection],
  );
  return rows.map(({ said }) => said);
}

async function forecastsOf(collection: string): Promise<string[]> {
  const rows = await lab.dataSource.query<{ said: string }[]>(
    `SELECT concat_ws(' | ', left(q.text, 24), a.name, to_char(s.said_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
                      f.probability::text, array_to_string(f.distribution, '/'), f.quantiles ->> 2,
                      'withdrawn ' || to_char(f.withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')) AS said
     FROM forecast f JOIN statement s ON s.id = f.statement_id JOIN question q ON q.id = f.question_id
     JOIN author a ON a.id = s.author_id JOIN collection c ON c.id = s.collection_id
     WHERE c.name = $1 ORDER BY q.text, a.name, s.said_at`,
    [collection],
  );
  return rows.map(({ said }) => said);
}

const cases = {
  fatebook: {
    bytes: () => fileOf('fatebook.csv'),
    rows: { total: 6, added: 6, rejected: 0 },
  },
  'fatebook-spreadsheet': {
    bytes: () => fileOf('fatebook-spreadsheet.csv'),
    map: 'author="Ada"',
    rows: { total: 3, added: 3, rejected: 0 },
  },
  predictionbook: {
    bytes: () => fileOf('predictionbook.json'),
    rows: { total: 4, added: 4, rejected: 0 },
  },
  metaculus: {
    bytes: () =>
      zipOfFiles({
        'README.md': 'gjp-questions.csv',
        'export/a.csv': 'metaculus-forecasts.csv',
        'export/b.csv': 'metaculus-questions.csv',
      }),
    rows: { total: 9, added: 9, rejected: 0 },
  },
  manifold: {
    bytes: () => zipOfFiles({ 'bets.json': 'manifold-bets.json', 'markets.json': 'manifold-markets.json' }),
    rows: { total: 8, added: 7, rejected: 1 },
  },
  'good-judgment': {
    bytes: () =>
      zipOfFiles({ 'survey_fcasts.yr1.csv': 'gjp-forecasts.csv', 'ifps.csv': 'gjp-questions.csv' }),
    rows: { total: 6, added: 5, rejected: 1 },
  },
  forecastbench: {
    bytes: () =>
      zipOfFiles({
        'q.json': 'forecastbench-questions.json',
        'r.json': 'forecastbench-resolutions.json',
        'f.json': 'forecastbench-forecasts.json',
      }),
    rows: { total: 5, added: 5, rejected: 0 },
  },
} satisfies Record<string, { bytes: () => Buffer; map?: string; rows: object }>;

describe.each(Object.entries(cases))('A file of %s', (format, { bytes, rows, ...more }) => {
  const options = { collection: format, ...more };

  it('is told by what is in it, and goes in once however often it comes', async () => {
    const first = await importBytes(bytes(), options);
    expect(first).toMatchObject({ status: 'done', format, rows });
    expect(first.leftOut).toMatchSnapshot();
    const again = await importBytes(bytes(), options);
    expect(again.rows).toEqual({ ...first.rows, added: 0, unchanged: first.rows.added });
  });

  it('gives the questions, rulings and forecasts that it tells of', async () => {
    expect(await recordOf(format)).toMatchSnapshot();
    expect(await forecastsOf(format)).toMatchSnapshot();
  });
});

it('An option of Metaculus may have the sign that stands between options', async () => {
  const questions = [
    'Question ID,Question Title,Question Type,MC Options,Open Time,Scheduled Close Time,Resolution,Resolution Known Time',
    `1,Which?,multiple_choice,"['A|B', 'C']",2024-01-01 00:00:00+00:00,2024-07-01 00:00:00+00:00,A|B,2024-07-01 00:00:00+00:00`,
  ];
  const forecasts = [
    'Question ID,Forecaster ID,Forecaster Username,Start Time,End Time,Probability Yes,Probability Yes Per Category',
    '1,7,ada,2024-02-01 00:00:00+00:00,,,"[0.75, 0.25]"',
  ];
  const zip = zipOf({ 'q.csv': questions.join('\n'), 'f.csv': forecasts.join('\n') });
  expect(await importBytes(zip, { collection: 'signs' })).toMatchObject({ rows: { added: 1, rejected: 0 } });
  expect(await recordOf('signs')).toEqual([expect.stringMatching(/^Which\? \| categorical \| A\/B\/C \| /)]);
  expect(
    await lab.dataSource.query(
      `SELECT FROM resolution r JOIN question q ON q.id = r.question_id WHERE q.text = 'Which?'`,
    ),
  ).toHaveLength(1);
});

it('Two people with one name on Manifold stay two', async () => {
  const market = {
    id: 'm',
    question: 'It holds',
    outcomeType: 'BINARY',
    mechanism: 'cpmm-1',
    createdTime: Date.UTC(2024, 0, 1),
    closeTime: Date.UTC(2024, 6, 1),
  };
  const bets = ['sam1', 'sam2'].map((userUsername) => ({
    id: userUsername,
    userName: 'Sam',
    userUsername,
    contractId: 'm',
    createdTime: Date.UTC(2024, 1, 1),
    probAfter: 0.5,
    amount: 1,
    shares: 1,
  }));
  await importBytes(Buffer.from(JSON.stringify({ markets: [market], bets })), { collection: 'sams' });
  const authors = (await forecastsOf('sams')).map((said) => said.split(' | ')[1]);
  expect(authors).toEqual(['sam1', 'sam2']);
});
