import type { DataSource } from 'typeorm';
import { toCsvLine } from '../platform/http/csv-cells.js';

interface Problem {
  line: number;
  column: string | null;
  code: string;
  message: string;
  hint: string | null;
}

const PAGE = 1000;

/** The rows of an import that were rejected or not applied, as CSV text, a page at a time. */
export async function* errorsCsv(dataSource: DataSource, importId: string): AsyncGenerator<string> {
  yield 'line,column,code,message,hint\r\n';
  let afterLine = 0;
  for (;;) {
    const problems = await dataSource.query<Problem[]>(
      `SELECT line, problem_column AS column, problem_code AS code, problem_message AS message, problem_hint AS hint
       FROM import_row WHERE import_id = $1 AND problem_code IS NOT NULL AND line > $2 ORDER BY line LIMIT ${PAGE}`,
      [importId, afterLine],
    );
    if (problems.length === 0) return;
    yield problems
      .map(({ line, column, code, message, hint }) => toCsvLine([String(line), column, code, message, hint]))
      .join('');
    afterLine = problems.at(-1)!.line;
  }
}
