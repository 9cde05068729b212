import { type ColumnMap, constantsIn, namesIn } from './column-map.js';
import { MOST_COLUMNS, refusedFile, tooManyColumns } from './guard-upload.js';
import { fromCsvCell } from '../platform/http/csv-cells.js';
import { knownColumns } from './row.schema.js';

/** The columns of a file, in its order; `null` for those that the format does not know. */
export interface Header {
  columns: (string | null)[];
  unknown: string[];
}

const LONGEST_NAME = 100;
/** Of each of these lists a file has to have one column. */
export const neededColumns: readonly (readonly string[])[] = [
  ['question_ref', 'question'],
  ['author'],
  ['said_at'],
  ['probability', 'quantiles', 'phrase', 'unscorable'],
];

/**
 * What the columns of a file are.
 * @param map what our columns are called there, where that is something else
 * @throws DomainError when a required column is missing, or one is there twice
 */
export function readHeader(cells: readonly string[], map: ColumnMap = {}): Header {
  const header = matchColumns(cells, map);
  const missing = missingColumns({ columns: [...header.columns, ...Object.keys(constantsIn(map))] });
  if (missing.length === 0) return header;
  throw refusedFile(
    'missing_column',
    `The first line names no column ${missing[0]!.join(' or ')}. It must name the columns, separated by commas; ` +
      `where yours have other names, say which is which, as in ${missing[0]![0]}=${header.unknown[0] ?? 'name'}.`,
  );
}

/** Which columns of a file are ours. */
export function matchColumns(cells: readonly string[], map: ColumnMap): Header {
  if (cells.length > MOST_COLUMNS) throw tooManyColumns();
  const given = cells.map((cell) => cell.trim());
  const names = namesIn(map);
  const mapped = new Map(Object.entries(names).map(([ours, theirs]) => [theirs.toLowerCase(), ours]));
  const absent = Object.values(names).find((theirs) => !given.some((name) => isSame(name, theirs)));
  if (absent !== undefined)
    throw refusedFile('mapped_column_missing', `The first line names no column ${absent}.`);
  const columns = given.map((name) => {
    const ours = mapped.get(name.toLowerCase());
    if (ours !== undefined) return ours;
    const own = ourName(name);
    return knownColumns.has(own) && !(own in map) ? own : null;
  });
  const twice = columns.find((name, index) => name !== null && columns.indexOf(name) !== index);
  if (twice) throw refusedFile('duplicate_column', `The column ${twice} is there twice.`);
  const unknown = given.filter((_, index) => columns[index] === null);
  return { columns, unknown: unknown.map((name) => name.slice(0, LONGEST_NAME)) };
}

/** The lists of needed columns of which there is none. */
export function missingColumns({ columns }: Pick<Header, 'columns'>): (readonly string[])[] {
  return neededColumns.filter((choice) => !choice.some((name) => columns.includes(name)));
}

/** Whether the names of columns are ours, and all that is needed is among them. */
export function isWhole(names: readonly string[]): boolean {
  return missingColumns({ columns: names.map(ourName) }).length === 0;
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

/** "Said at" is `said_at`. */
export const ourName = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

const isSame = (name: string, other: string) => name.toLowerCase() === other.toLowerCase();
