import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CsvRow, csvOf } from './csv.js';
import { type ImportLab, openImportLab } from './import-lab.js';

describe('A deadline in words alone', () => {
  let lab: ImportLab;
  beforeAll(async () => {
    lab = await openImportLab();
  });
  afterAll(() => lab.close());

  const importRows = (collection: string, ...rows: CsvRow[]) =>
    lab.importText(csvOf(...rows), { collection });
  const deadlineOf = async (text: string) => {
    const [row] = await lab.dataSource.query(
      'SELECT deadline_at, deadline_phrase, deadline_precision FROM question WHERE text = $1',
      [text],
    );
    return row && [row.deadline_at.toISOString().slice(0, 10), row.deadline_phrase, row.deadline_precision];
  };
  const words = { deadline: '', said_at: '2024-12-06' };

  it('is read, counted from the day it was said', async () => {
    await importRows('read', {
      ...words,
      question: 'It is read',
      question_ref: '',
      deadline_phrase: 'by mid-2025',
    });
    expect(await deadlineOf('It is read')).toEqual(['2025-07-01', 'by mid-2025', 'day']);
    await importRows('ref', {
      ...words,
      question: 'It has a ref',
      question_ref: 'r1',
      deadline_phrase: 'next month',
    });
    expect(await deadlineOf('It has a ref')).toEqual(['2025-02-01', 'next month', 'day']);
  });

  it('gives way to the date of another row', async () => {
    const row = { ...words, question: 'It has a date', question_ref: 'r1', deadline_phrase: 'by mid-2025' };
    const { rows } = await importRows('date', row, { ...row, deadline: '2025-07-31', author: 'Another' });
    expect(rows).toMatchObject({ added: 2, rejected: 0 });
    expect(await deadlineOf('It has a date')).toEqual(['2025-08-01', 'by mid-2025', 'day']);
  });

  it('changes nothing when it is imported again', async () => {
    const row = { ...words, question: 'Again', question_ref: '', deadline_phrase: 'by mid-2025' };
    await importRows('again', row);
    expect((await importRows('again', row)).rows).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('is rejected with a suggestion where it names no date', async () => {
    const { id, rows } = await importRows('vague', { ...words, question_ref: '', deadline_phrase: 'soon' });
    expect(rows.rejected).toBe(1);
    expect(await lab.errorsOf(id)).toMatch(/deadline.*“soon” names no date.*suggestion of ours: 2025-03-06/);
  });

  it('follows the conventions of the source', async () => {
    const row = { ...words, question_ref: '', source: 'Southern Post', deadline_phrase: 'by 2027' };
    await importRows('usual', { ...row, question: 'As usual' });
    await lab.dataSource.query("UPDATE source SET by_period = 'start'");
    await importRows('start', { ...row, question: 'As the Post means it' });
    expect((await deadlineOf('As usual'))[0]).toBe('2028-01-01');
    expect((await deadlineOf('As the Post means it'))[0]).toBe('2027-01-01');
  });
});
