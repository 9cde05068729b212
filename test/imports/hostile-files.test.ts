import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openZip } from '../../src/imports/files/open-zip.js';
import { DomainError } from '../../src/platform/domain-error.js';
import { zipOf } from '../support/zip.js';
import { csvOf } from './csv.js';
import { type ImportLab, openImportLab } from './import-lab.js';

const MB = 1024 ** 2;
const fileOf = (name: string) => readFileSync(`test/imports/files/${name}`);

let lab: ImportLab;
let leftBefore: string[] = [];
const leftNow = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('reckoner-import-'));
beforeAll(async () => {
  leftBefore = await leftNow();
  lab = await openImportLab();
});
afterAll(() => lab.close());

async function importBytes(bytes: Buffer, collection: string) {
  const { id } = await lab.stage(Readable.from(piecesOf(bytes)), { collection });
  return lab.apply(id);
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024);
}

async function refusalOf(file: Readable): Promise<string> {
  const error: unknown = await lab.stage(file).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error ?? new Error('The file was accepted');
  return `${error.code}: ${error.message}`;
}

/** The same text as other programs save it. */
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('One and the same file goes in', () => {
  const text = csvOf({ author: 'Łukasz €', question_ref: 'a' }, { question_ref: 'b' });
  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['with the line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['as little-endian UTF-16', utf16(text)],
    ['as big-endian UTF-16', utf16(text).swap16()],
    [
      'with semicolons',
      Buffer.from(text.replaceAll('","', '";"').replace(/^.*\n/, (head) => head.replaceAll(',', ';'))),
    ],
    [
      'with tabs, as UTF-16',
      utf16(text.replaceAll('","', '"\t"').replace(/^.*\n/, (head) => head.replaceAll(',', '\t'))),
    ],
    [
      'in a ZIP beside others',
      zipOf({ 'readme.txt': 'Hello, you', 'a/b.bin': Buffer.from([0, 1, 2]), 'x.csv': text }),
    ],
  ])('%s', async (name, bytes) => {
    const done = await importBytes(bytes, name);
    expect(done).toMatchObject({ status: 'done', format: 'csv', rows: { added: 2, rejected: 0 } });
    const authors = await lab.dataSource.query(`SELECT name FROM author WHERE name LIKE '%kasz%'`);
    expect(authors).toEqual([{ name: 'Łukasz €' }]);
  });
});

it('A row of NDJSON is a row of CSV, and lists stand for cells with several values', async () => {
  const rows = [
    {
      question_ref: 'n1',
      question: 'It rains',
      deadline: '2024-06-30',
      author: 'Ada',
      said_at: '2024-01-01',
      probability: 0.7,
      tags: ['x', 'y'],
    },
    {
      question_ref: 'n2',
      question: 'Who wins?',
      type: 'categorical',
      options: ['A', 'B'],
      deadline: '2024-06-30',
      author: 'Ada',
      said_at: '2024-01-01',
      probability: [0.25, 0.75],
      mood: 'good',
    },
  ];
  const lines = [...rows.map((row) => JSON.stringify(row)), '{"author": {"name": "Ada"}', '', '[1]'];
  const done = await importBytes(Buffer.from(lines.join('\r\n')), 'ndjson');
  expect(done).toMatchObject({ format: 'ndjson', rows: { added: 2, rejected: 2 }, unknownColumns: ['mood'] });
  expect(await lab.errorsOf(done.id)).toContain('3,,not_an_object');
  const tags = await lab.dataSource.query(
    `SELECT tags FROM question WHERE text = 'It rains' AND tags <> '{}'`,
  );
  expect(tags).toEqual([{ tags: ['x', 'y'] }]);
});

const usual = {
  question_ref: 'n0',
  question: 'It snows',
  deadline: '2024-06-30',
  author: 'Ada',
  said_at: '2024-01-01',
  probability: 0.7,
};

it('A member that is mapped is read, and one that has its name is not', async () => {
  const text = JSON.stringify({ ...usual, question_ref: 'mapped', author: 'The desk', pundit: 'Bea' });
  const { id } = await lab.stage(Readable.from([Buffer.from(text)]), {
    collection: 'mapped',
    map: 'author=Pundit',
  });
  expect(await lab.apply(id)).toMatchObject({ rows: { added: 1 }, unknownColumns: ['author'] });
  expect(await lab.dataSource.query(`SELECT FROM author WHERE name = 'Bea'`)).toHaveLength(1);
});

it('What a file calls its unknown parts is told up to a bound, whatever it is called', async () => {
  const rows = Array.from({ length: 1000 }, (_, n) =>
    JSON.stringify({ ...usual, forecast_ref: `r${n}`, [`column ${n} \0${'x'.repeat(500)}`]: 1 }),
  );
  const columns = await importBytes(Buffer.from(rows.join('\n')), 'unknown columns');
  expect(columns).toMatchObject({ status: 'done', rows: { added: 1000 } });
  expect(columns.unknownColumns).toHaveLength(200);
  const members = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`part ${n} \0`, n]));
  const json = JSON.stringify({
    predictions: JSON.parse(fileOf('predictionbook.json').toString()),
    ...members,
  });
  const parts = await importBytes(Buffer.from(json), 'unknown members');
  expect(parts).toMatchObject({ status: 'done', format: 'predictionbook' });
  expect(parts.leftOut.length).toBeLessThanOrEqual(201);
  expect(parts.leftOut).toContainEqual({ what: 'other things', count: expect.any(Number) });
});

it('A ZIP whose files are read twice may be as large as any', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zip-'));
  try {
    await writeFile(join(folder, 'a.zip'), zipOf({ 'a.csv': 'x'.repeat(900_000) }));
    const zip = await openZip(join(folder, 'a.zip'), MB);
    for (let time = 0; time < 3; time++)
      expect((await buffer(await zip.files[0]!.read())).length).toBe(900_000);
    zip.close();
    await expect(openZip(join(folder, 'a.zip'), MB / 2)).rejects.toThrow('text');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('Formulas in cells are text like any other', async () => {
  const text = '=HYPERLINK("http://evil.example","x")';
  await importBytes(Buffer.from(csvOf({ criteria: text, question_ref: 'formula' })), 'formula');
  const rows = await lab.dataSource.query(`SELECT criteria FROM question WHERE criteria LIKE '%HYPERLINK%'`);
  expect(rows).toEqual([{ criteria: text }]);
});

describe('A file is refused with what is wrong and where', () => {
  const metaculus = zipOf({
    'q.csv': fileOf('metaculus-questions.csv'),
    'f.csv': fileOf('metaculus-forecasts.csv'),
  });
  const predictions = fileOf('predictionbook.json');
  const deep = '['.repeat(100);
  it.each<[string, Buffer, RegExp]>([
    ['a ZIP that was cut', metaculus.subarray(0, metaculus.length - 40), /^malformed_zip: .*Is it whole/],
    [
      'a ZIP of nothing that we know',
      zipOf({ 'a.txt': 'Hello', 'b.txt': 'You' }),
      /^unknown_format: .*Fatebook export/,
    ],
    [
      'half of what a tool gives',
      zipOf({ 'f.csv': fileOf('metaculus-forecasts.csv') }),
      /^part_missing: .*question_data\.csv/,
    ],
    ['JSON that was cut', predictions.subarray(0, 3000), /^malformed_json: .*cut off/],
    [
      'JSON with something after it',
      Buffer.concat([predictions, Buffer.from('x')]),
      /^malformed_json: .*after its end/,
    ],
    [
      'JSON that is nested too deep',
      Buffer.from(`{"responses":[],"description":"","deadline":"","predictions":[${deep}`),
      /^too_deep: /,
    ],
    [
      'an element without an end',
      Buffer.from(`[{"responses":[],"description":"","deadline":"${'x'.repeat(5 * MB)}`),
      /^item_too_long: .*4 MB/,
    ],
    ['JSON of nothing that we know', Buffer.from('{"a": [1]'), /^unknown_format: /],
    [
      'a thousand columns in the table of another tool',
      Buffer.from(`Question title,Forecast (scale = 0-1)${',x'.repeat(1000)}\n`),
      /^too_many_columns: /,
    ],
    ['a million columns', Buffer.from('x,'.repeat(1e6)), /^(line_too_long|too_many_columns): /],
    [
      'Latin-1',
      Buffer.from(csvOf({ author: 'Müller' }), 'latin1'),
      /^not_utf8: Line .* Save it as CSV UTF-8\./,
    ],
    [
      'a ZIP with Latin-1 in it',
      zipOf({ 'a.csv': Buffer.from(csvOf({ author: 'Müller' }), 'latin1') }),
      /^not_utf8: Line .* of a\.csv/,
    ],
    ['a quote that is not closed', Buffer.from(`${csvOf({})}\n"open`), /^malformed_csv: .*line/],
  ])('%s', async (_, bytes, says) => {
    expect(await refusalOf(Readable.from(piecesOf(bytes)))).toMatch(says);
  });

  it('a ZIP that unpacks to more than there may be, without unpacking it all', async () => {
    const head = csvOf({ question_ref: 'bomb' });
    const long = Buffer.from(`${head}\n${`"${'x'.repeat(MB - 100)}"\n`.repeat(100)}`);
    const bomb = zipOf(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.csv`, long])));
    expect(bomb.length).toBeLessThan(4 * MB);
    const before = process.memoryUsage().rss;
    expect(await refusalOf(Readable.from(piecesOf(bomb)))).toMatch(/^too_much_text: .*1 GB/);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
  }, 120_000);

  it('a ZIP with a file that is larger than the ZIP says', async () => {
    const zip = zipOf({ 'a.csv': csvOf({ question_ref: 'liar' }) });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(csvOf({ question_ref: 'liar' }).length);
    for (let at = zip.indexOf(size); at !== -1; at = zip.indexOf(size, at + 4)) zip.writeUInt32LE(99, at);
    expect(await refusalOf(Readable.from([zip]))).toMatch(
      /^malformed_zip: a\.csv in the ZIP cannot be read: /,
    );
  });

  it('and leaves no file of it on the disk', async () => {
    expect(await leftNow()).toEqual(leftBefore);
  });
});
