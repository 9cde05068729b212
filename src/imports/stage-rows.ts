import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ColumnMap } from './column-map.js';
import { type CopyValue, toCopyLine } from './copy-text.js';
import type { OpenUpload } from './files/open-upload.js';
import type { FormatRow } from './formats/format.js';
import { readRows } from './formats/read-rows.js';
import type { Counted } from './import.schemas.js';
import type { JudgedBy } from './read-row-deadline.js';
import { rejectedRow, toStagedRow } from './staged-row.js';

/** What is known of a file once all of it was read. */
export interface StagedFile {
  sha256: Buffer;
  format: string;
  unknownColumns: string[];
  leftOut: Counted[];
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
 * Reads a file into `import_row` as it comes in, one judged row at a time.
 * @param client inside a transaction; when this throws, it must be rolled back
 * @throws DomainError when the file as a whole cannot be read
 */
export async function stageRows(
  client: PoolClient,
  upload: OpenUpload,
  { importId, map, ...judgedBy }: { importId: string; map: ColumnMap } & JudgedBy,
): Promise<StagedFile> {
  const { format, rows, leftOut } = readRows(upload, map, judgedBy.now);
  const counter = { total: 0 };
  const copy = client.query(copyFrom(`COPY import_row (${stagedColumns.join(', ')}) FROM STDIN`));
  await pipeline(toCopyText(rows, { importId, judgedBy, counter }), copy);
  // Without it the planner takes the new rows for none, and joins them one by one.
  await client.query('ANALYZE import_row');
  return {
    sha256: upload.sha256(),
    format: format.id,
    unknownColumns: leftOut.columns,
    leftOut: leftOut.list(),
    total: counter.total,
  };
}

interface StagingContext {
  importId: string;
  judgedBy: JudgedBy;
  /** Counts while the rows go by. */
  counter: { total: number };
}

async function* toCopyText(
  rows: AsyncIterable<FormatRow>,
  { importId, judgedBy, counter }: StagingContext,
): AsyncGenerator<string> {
  let text = '';
  for await (const { line, cells, problem } of rows) {
    const row: Record<string, CopyValue> = { import_id: importId, line };
    Object.assign(row, problem ? rejectedRow(problem) : toStagedRow(cells, judgedBy));
    text += toCopyLine(stagedColumns.map((column) => row[column]));
    counter.total++;
    if (text.length < CHUNK_CHARACTERS) continue;
    yield text;
    text = '';
  }
  yield text;
}
