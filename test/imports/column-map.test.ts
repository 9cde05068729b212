import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { readColumnMap } from '../../src/dashboards/web/import-inputs.js';
import { type ImportLab, openImportLab } from './import-lab.js';

let lab: ImportLab;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());

const CSV = `question,deadline,author,said_at,probability,type
It rains,2024-06-30,Newsdesk,2024-01-01,0.7,weather`;
const NDJSON = JSON.stringify({
  question: 'It snows',
  deadline: '2024-06-30',
  author: 'Newsdesk',
  said_at: '2024-01-01',
  probability: 0.2,
  type: 'weather',
});

it.each([
  ['CSV', CSV],
  ['NDJSON', NDJSON],
])('A column that is called like ours and is something else is left out of %s', async (collection, text) => {
  const map = 'type=""\nauthor="Ann Lee"';
  const { id } = await lab.stage(Readable.from([Buffer.from(text)]), { collection, map });
  expect(await lab.apply(id)).toMatchObject({
    rows: { added: 1, rejected: 0 },
    unknownColumns: ['author', 'type'],
  });
  expect(await lab.dataSource.query('SELECT name FROM author')).toEqual([{ name: 'Ann Lee' }]);
});

it('The form says so of each column that is not to be read', () => {
  const fields = { column: ['Claim', 'Type', 'author', 'mood'], as: ['question', '', '', ''] };
  expect(readColumnMap(fields)).toEqual({ question: 'Claim', type: '""', author: '""' });
  expect(readColumnMap({ ...fields, 'every-author': 'Ann Lee' })).toEqual({
    question: 'Claim',
    type: '""',
    author: '"Ann Lee"',
  });
});
