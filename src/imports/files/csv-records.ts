import { type CsvError, type Info, parse } from 'csv-parse';
import { pipeline } from 'node:stream/promises';
import { LineGuard, MAX_LINE_BYTES, MOST_COLUMNS, refusedFile, tooManyColumns } from '../guard-upload.js';
import type { TextFile } from './text-file.js';

/** A row of a CSV file, and the line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** What may stand between the cells: spreadsheets write what is usual in their country. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The sign between the cells of a CSV file, by its first line. */
export function delimiterOf(head: string): string {
  const [first = ''] = head.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((sign) => first.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** The cells of the first line of a CSV file, trimmed; none where it begins otherwise. */
export function headerOf(head: string): string[] {
  const [first = ''] = head.replace(/^\uFEFF/, '').split(/[\r\n]/, 1);
  return first.split(delimiterOf(head)).map((cell) => cell.trim().replaceAll(/^"|"$/g, '').trim());
}

/**
 * The rows of a CSV file as it is read, its header first.
 * @throws DomainError where it is no CSV file
 */
export async function* csvRecords(file: TextFile): AsyncGenerator<CsvRecord> {
  const parser = parse({
    bom: true,
    info: true,
    delimiter: delimiterOf(file.head),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_BYTES,
  });
  // Where it fails, the parser fails of it, who then is read.
  const feeding = pipeline(await file.read(), new LineGuard(), parser).catch(() => {});
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>)
      yield { line: firstLine(info, record), cells: record };
  } catch (error) {
    throw toRefusal(error, file.name);
  } finally {
    parser.destroy();
    await feeding;
  }
}

/** The rows of a CSV file after its header, as cells by the name of their column. */
export async function* csvObjects(
  file: TextFile,
): AsyncGenerator<{ line: number; cells: Record<string, string> }> {
  let names: string[] | undefined;
  for await (const { line, cells } of csvRecords(file)) {
    if (names)
      yield { line, cells: Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? ''])) };
    else if (cells.length > MOST_COLUMNS) throw tooManyColumns();
    else names = cells.map((cell) => cell.trim());
  }
}

/** The line on which a record begins; the parser counts the one on which it ends. */
function firstLine(info: Info, cells: readonly string[]): number {
  return info.lines - cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);
}

function toRefusal(error: unknown, name: string | null): unknown {
  const { code, lines } = error as CsvError & { lines?: number };
  const place = name === null ? '' : ` of ${name}`;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return refusedFile(
      'line_too_long',
      `The row that reaches line ${lines}${place} is longer than 1 MB. Is a quote not closed?`,
    );
  if (!/QUOTE/.test(code ?? '')) return error;
  return refusedFile(
    'malformed_csv',
    `The file is not valid CSV at line ${lines}${place}: a quote is missing or not doubled.`,
  );
}
