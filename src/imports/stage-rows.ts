import { type CsvError, type Info, parse } from 'csv-parse';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type CopyValue, toCopyLine } from './copy-text.js';
import { MAX_LINE_BYTES, refusedFile, UploadGuard } from './guard-upload.js';
import { type Header, readHeader, toRecord } from './header.js';
import type { JudgedBy } from './read-row-deadline.js';
import { rejectedRow, toStagedRow } from './staged-row.js';

/** What is known of a file once all of it was read. */
export interface StagedFile {
  sha256: Buffer;
  unknownColumns: string[];
  total: number;
}

const CHUNK_CHARACTERS = 64 * 1024;

const stagedColumns = `
  import_id line status problem_column problem_code problem_message problem_hint
  question_key question_ref text_key event_key question question_hash
  forecast_key row_hash statement_id forecast_id
  author author_key source source_key publication attribution wording quote
  language url said_at unscorable stance probability distribution normalised quantiles phrase scale withdrawn_at
  scale_from recorded_at page_title review_on collection collection_frame`
  .trim()
  .split(/\s+/);

/**
 * Reads a CSV file into `import_row` as it streams in, one judged row at a time.
 * @param client inside a transaction; when this throws, it must be rolled back
 * @throws DomainError when the file as a whole cannot be read
 */
export async function stageRows(
  client: PoolClient,
  file: Readable,
  { importId, ...judgedBy }: { importId: string } & JudgedBy,
): Promise<StagedFile> {
  const guard = new UploadGuard();
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_BYTES,
  });
  const staged = { unknownColumns: [] as string[], total: 0 };
  const rows = async function* (records: AsyncIterable<CsvRecord>) {
    yield* toCopyText(records, { importId, judgedBy, staged });
  };
  const copy = client.query(copyFrom(`COPY import_row (${stagedColumns.join(', ')}) FROM STDIN`));
  try {
    await pipeline(file, guard, parser, rows, copy);
    // Without it the planner takes the new rows for none, and joins them one by one.
    await client.query('ANALYZE import_row');
  } catch (error) {
    throw toRefusal(error);
  }
  return { ...staged, sha256: guard.sha256() };
}

interface CsvRecord {
  info: Info;
  record: string[];
}

interface StagingContext {
  importId: string;
  judgedBy: JudgedBy;
  /** Filled while the rows go by. */
  staged: { unknownColumns: string[]; total: number };
}

async function* toCopyText(
  records: AsyncIterable<CsvRecord>,
  { importId, judgedBy, staged }: StagingContext,
) {
  let header: Header | undefined;
  let text = '';
  for await (const { info, record } of records) {
    if (!header) {
      header = readHeader(record);
      staged.unknownColumns = header.unknown;
      continue;
    }
    const row: Record<string, CopyValue> = { import_id: importId, line: firstLine(info, record) };
    Object.assign(row, judge(header, record, judgedBy));
    text += toCopyLine(stagedColumns.map((column) => row[column]));
    staged.total++;
    if (text.length < CHUNK_CHARACTERS) continue;
    yield text;
    text = '';
  }
  yield text;
}

function judge(header: Header, cells: readonly string[], judgedBy: JudgedBy) {
  if (cells.length === header.columns.length) return toStagedRow(toRecord(header, cells), judgedBy);
  return rejectedRow({
    column: null,
    code: 'wrong_cell_count',
    message: `has ${cells.length} cells, but the first line names ${header.columns.length} columns`,
    hint: 'Put quotes around cells that contain a comma.',
  });
}

/** The line on which a record begins; the parser counts the one on which it ends. */
function firstLine(info: Info, cells: readonly string[]): number {
  return info.lines - cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);
}

function toRefusal(error: unknown): unknown {
  const { code, lines } = error as CsvError & { lines?: number };
  if (code === 'CSV_MAX_RECORD_SIZE')
    return refusedFile(
      'line_too_long',
      `The row that reaches line ${lines} is longer than 1 MB. Is a quote not closed?`,
    );
  if (!/QUOTE/.test(code ?? '')) return error;
  return refusedFile(
    'malformed_csv',
    `The file is not valid CSV at line ${lines}: a quote is missing or not doubled.`,
  );
}
