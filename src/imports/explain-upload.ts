import type { ColumnMap } from './column-map.js';
import { csvRecords } from './files/csv-records.js';
import type { OpenUpload } from './files/open-upload.js';
import type { TextFile } from './files/text-file.js';
import { readRows } from './formats/read-rows.js';
import { ownCsv } from './formats/own-csv.js';
import { matchColumns } from './header.js';
import type { Explanation } from './import.schemas.js';
import { DomainError } from '../platform/domain-error.js';

const SHOWN_ROWS = 20;
/** Questions are counted up to here, so that the count needs a bounded memory. */
const MOST_COUNTED = 100_000;
const SHOWN_COLUMNS = ['question', 'author', 'said_at', 'probability', 'quantiles', 'deadline', 'outcome'];

/** What is to be said of the columns first; the file is read, and shown, all the same. */
const TO_BE_MAPPED: ReadonlySet<string> = new Set([
  'missing_column',
  'duplicate_column',
  'mapped_column_missing',
  'author_missing',
]);

/**
 * Says what a file is and what of it would be kept, by reading it to its end without keeping anything.
 * @param upload whose files can be read more than once
 * @throws DomainError where it is nothing that can be read
 */
export async function explainUpload(
  upload: Pick<OpenUpload, 'files'>,
  map: ColumnMap,
  now: Date,
): Promise<Explanation> {
  const { format, parts, rows, leftOut } = readRows(upload, map, now);
  const [file] = parts.get('forecasts') ?? [];
  const table = format === ownCsv && file ? await firstRows(file, map) : null;
  const counts = { questions: 0, forecasts: 0, unreadable: 0 };
  const questions = new Set<string>();
  const shown: string[][] = [];
  let problem: string | null = null;
  try {
    for await (const { cells, problem: wrong } of rows) {
      if (wrong) counts.unreadable++;
      else counts.forecasts++;
      if (!wrong && questions.size < MOST_COUNTED)
        questions.add(cells.question_ref ?? `${cells.question} ${cells.deadline}`);
      if (shown.length < SHOWN_ROWS) shown.push(SHOWN_COLUMNS.map((column) => cells[column] ?? ''));
    }
  } catch (error) {
    if (!(error instanceof DomainError) || !TO_BE_MAPPED.has(error.code)) throw error;
    problem = error.message;
  }
  return {
    format: format.id,
    formatName: format.name,
    ...counts,
    questions: questions.size,
    problem,
    unknownColumns: leftOut.columns,
    leftOut: leftOut.list(),
    map,
    ...(table ?? { columns: SHOWN_COLUMNS.map((name) => ({ name, as: name })), rows: shown }),
    isMappable: table !== null,
  };
}

/** The columns of a CSV file with what each is to us, and its first rows. */
async function firstRows(file: TextFile, map: ColumnMap): Promise<Pick<Explanation, 'columns' | 'rows'>> {
  const rows: string[][] = [];
  for await (const { cells } of csvRecords(file)) {
    rows.push(cells.map((cell) => cell.slice(0, 200)));
    if (rows.length > SHOWN_ROWS) break;
  }
  const [header = [], ...rest] = rows;
  const names = header.map((name) => name.trim());
  return { columns: columnsOf(names, map), rows: rest };
}

function columnsOf(names: string[], map: ColumnMap): Explanation['columns'] {
  try {
    const { columns } = matchColumns(names, map);
    return names.map((name, at) => ({ name, as: columns[at] ?? null }));
  } catch {
    // Where two are the same, or one is not there, it has to be said anew which is which.
    return names.map((name) => ({ name, as: null }));
  }
}
