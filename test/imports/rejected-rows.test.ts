import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type CsvRow, csvOf } from './csv.js';
import { type ImportLab, openImportLab, type RowError } from './import-lab.js';

let lab: ImportLab;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());

let collections = 0;
/** Imports rows into a collection of their own. */
async function importRows(...rows: CsvRow[]) {
  const { id, rows: counts } = await lab.importText(csvOf(...rows), { collection: `c${++collections}` });
  const errors = parse(await lab.errorsOf(id), { columns: true }) as unknown as (RowError & {
    hint: string;
  })[];
  return { counts, errors };
}

describe('A bad row', () => {
  it.each<[string, CsvRow, string, string]>([
    ['without an author', { author: '' }, 'author', 'invalid_type'],
    ['with a probability above 1', { probability: '1.2' }, 'probability', 'too_big'],
    ['with a probability that is no number', { probability: 'high' }, 'probability', 'invalid_union'],
    ['that says nothing', { probability: '' }, 'probability', 'invalid_row'],
    ['on a day that does not exist', { said_at: '2024-02-30' }, 'said_at', 'invalid_union'],
    ['with a time without a zone', { said_at: '2024-02-03T10:00' }, 'said_at', 'invalid_union'],
    ['said in the future', { said_at: '2999-01-01', deadline: '2999-12-31' }, 'said_at', 'said_in_future'],
    [
      'said after its deadline, of a question on which nothing was said in time',
      { question_ref: 'after', said_at: '2024-08-01' },
      'deadline',
      'deadline_before_said_at',
    ],
    ['with a known_at but no outcome', { known_at: '2024-06-30' }, 'outcome', 'invalid_row'],
    ['with an unknown outcome', { outcome: 'perhaps' }, 'outcome', 'outcome_does_not_fit'],
    ['that is both unscorable and a forecast', { unscorable: 'vague' }, 'unscorable', 'invalid_row'],
    ['without a question', { question: '', question_ref: '' }, 'question', 'invalid_row'],
    [
      'whose question nobody described',
      { question_ref: 'new', question: '' },
      'question',
      'question_unknown',
    ],
    ['without a deadline anywhere', { question_ref: 'new', deadline: '' }, 'deadline', 'deadline_missing'],
    [
      'that came true too late to be a yes',
      { question_ref: 'late', outcome: 'yes', happened_on: '2024-07-02', known_at: '2024-07-02' },
      'happened_on',
      'happened_too_late',
    ],
    ['with a control character in a name', { author: 'A\u0007da' }, 'author', 'invalid_format'],
    ['with too long a name', { author: 'x'.repeat(201) }, 'author', 'too_big'],
  ])('%s is rejected with its line, column and reason', async (_, row, column, code) => {
    const { counts, errors } = await importRows({}, row);
    expect(errors).toEqual([expect.objectContaining({ line: '3', column, code })]);
    expect(counts).toEqual({ total: 2, added: 1, unchanged: 0, changed: 0, rejected: 1 });
  });

  it.each<[CsvRow, string]>([
    [{ author: '' }, 'is missing; it must be text'],
    [
      { said_at: '' },
      'is missing; it must be a real date (2025-06-30) or a date-time with a zone (2025-06-30T12:00:00Z)',
    ],
    [{ outcome: '2' }, 'must be "yes", "no", a fraction from 0 to 1, "ambiguous" or "annulled"'],
    [{ unscorable: 'boring' }, 'must be one of: undated, vague, assessment, not-a-prediction'],
    [{ probability: 'high' }, 'must be a number from 0 to 1, or one for each option as in 0.55|0.35|0.1'],
  ])('with %j is told so in plain words', async (row, message) => {
    const { errors } = await importRows(row);
    expect(errors).toEqual([expect.objectContaining({ message })]);
  });

  it('is none that was said late beside a forecast in time: it is kept', async () => {
    const { counts } = await importRows({}, { author: 'Bob', said_at: '2024-08-01' });
    expect(counts).toMatchObject({ added: 2, rejected: 0 });
  });

  it('is told by the line on which it begins, after cells of several lines', async () => {
    const { errors } = await importRows({ criteria: 'one\ntwo\nthree' }, { probability: '7' });
    expect(errors).toEqual([expect.objectContaining({ line: '5', column: 'probability' })]);
  });

  it('with a cell too few is rejected', async () => {
    const { id, rows } = await lab.importText(`${csvOf({})}\nrain,It rains in Paris\n`, {
      collection: 'short',
    });
    expect(rows).toMatchObject({ added: 1, rejected: 1 });
    expect(await lab.errorsOf(id)).toContain('3,,wrong_cell_count,');
  });

  it('makes no author', async () => {
    await importRows({}, { author: 'Nobody', probability: '2' }, { author: 'No one', question: 'It snows' });
    const made = await lab.dataSource.query<unknown[]>(`SELECT FROM author WHERE name LIKE 'No%'`);
    expect(made).toHaveLength(0);
  });
});

describe('Rows that contradict each other', () => {
  it('about a question are a conflict: the first one holds', async () => {
    const { counts, errors } = await importRows(
      { probability: '0.1' },
      { probability: '0.2', deadline: '2025-06-30' },
      { probability: '0.3', deadline: '' },
    );
    expect(counts).toMatchObject({ added: 2, rejected: 1 });
    expect(errors).toEqual([
      expect.objectContaining({ line: '3', column: 'deadline', code: 'question_conflict' }),
    ]);
    expect(errors[0]!.message).toContain('line 2');
  });

  it('about its outcome are a conflict', async () => {
    const { errors } = await importRows({ outcome: 'yes' }, { outcome: 'no', probability: '0.2' });
    expect(errors).toEqual([
      expect.objectContaining({ line: '3', column: 'outcome', code: 'question_conflict' }),
    ]);
  });

  it('lend nothing from a rejected row to the question', async () => {
    const { errors } = await importRows(
      {},
      { question: 'It snows', criteria: 'of the rejected row', probability: '0.2' },
      { criteria: 'of the good row', probability: '0.3' },
    );
    expect(errors.map(({ line }) => line)).toEqual(['3']);
  });

  it('about a forecast_ref are a mistake, and the same row twice is none', async () => {
    const { counts, errors } = await importRows(
      { forecast_ref: 'f' },
      { forecast_ref: 'f' },
      { forecast_ref: 'f', probability: '0.2' },
    );
    expect(counts).toEqual({ total: 3, added: 1, unchanged: 1, changed: 0, rejected: 1 });
    expect(errors).toEqual([
      expect.objectContaining({ line: '4', column: 'forecast_ref', code: 'duplicate_ref' }),
    ]);
  });
});

describe('Rows without a question_ref', () => {
  it('share a question where text and deadline are equal but for case and punctuation', async () => {
    const { counts } = await importRows(
      { question_ref: '', question: 'Will it hail?' },
      { question_ref: '', question: 'will it hail', author: 'Bob' },
      { question_ref: '', question: 'Will it hail?', deadline: '2024-07-31' },
    );
    expect(counts.added).toBe(3);
    const questions = await lab.dataSource.query<{ n: string }[]>(
      `SELECT (SELECT count(*) FROM forecast f WHERE f.question_id = q.id) AS n FROM question q
       WHERE text LIKE 'Will it hail%' ORDER BY deadline_at`,
    );
    expect(questions.map(({ n }) => Number(n))).toEqual([2, 1]);
  });

  it('join the question of a row with a ref', async () => {
    await importRows(
      { question_ref: '', question: 'It thunders', author: 'Bob' },
      { question_ref: 't', question: 'It thunders' },
    );
    const questions = await lab.dataSource.query<unknown[]>(
      `SELECT FROM question WHERE text = 'It thunders'`,
    );
    expect(questions).toHaveLength(1);
  });
});

it('A percentage is a probability', async () => {
  await importRows({ question_ref: 'percent', question: 'Per cent', probability: '70%' });
  const rows = await lab.dataSource.query<unknown[]>(
    `SELECT f.probability FROM forecast f JOIN question q ON q.id = f.question_id WHERE q.text = 'Per cent'`,
  );
  expect(rows).toEqual([{ probability: 0.7 }]);
});
