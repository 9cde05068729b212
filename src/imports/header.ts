import { DomainError } from '../platform/domain-error.js';
import { fromCsvCell } from '../platform/http/csv-cells.js';
import { knownColumns } from './row.schema.js';

/** The columns of a file, in its order; `null` for those that the format does not know. */
export interface Header {
  columns: (string | null)[];
  unknown: string[];
}

const MOST_COLUMNS = 200;
const LONGEST_NAME = 100;
/** Of each of these lists a file has to have one column. */
export const neededColumns: readonly (readonly string[])[] = [
  ['question_ref', 'question'],
  ['author'],
  ['said_at'],
  ['probability', 'quantiles', 'phrase', 'unscorable'],
];

/** @throws DomainError when a required column is missing, or one is there twice */
export function readHeader(cells: readonly string[]): Header {
  if (cells.length > MOST_COLUMNS)
    throw badHeader('too_many_columns', `The file has more than ${MOST_COLUMNS} columns.`);
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const twice = names.find((name, index) => knownColumns.has(name) && names.indexOf(name) !== index);
  if (twice !== undefined) throw badHeader('duplicate_column', `The column ${twice} is there twice.`);
  const missing = neededColumns.find((choice) => !choice.some((name) => names.includes(name)));
  if (missing) {
    throw badHeader(
      'missing_column',
      `The first line names no column ${missing.join(' or ')}. It must name the columns, separated by commas.`,
    );
  }
  return {
    columns: names.map((name) => (knownColumns.has(name) ? name : null)),
    unknown: cells
      .map((cell) => cell.trim().slice(0, LONGEST_NAME))
      .filter((_, index) => !knownColumns.has(names[index]!)),
  };
}

/** The cells of a row by column; blank ones are left out. */
export function toRecord({ columns }: Header, cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = {};
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim();
    if (column !== null && cell) record[column] = fromCsvCell(cell);
  });
  return record;
}

function badHeader(code: string, message: string): DomainError {
  return new DomainError('invalid', code, message, [{ path: 'file', code, message }]);
}
