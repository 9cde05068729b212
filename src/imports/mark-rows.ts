import type { DecidedQuestion } from './decide-question.js';
import type { ImportContext } from './import-context.js';
import type { RowProblem } from './row-problem.js';

/** Rows of one question that cannot be applied: those of one wording, or all that are left. */
export interface RejectedRows {
  key: string;
  hash: string | null;
  problem: RowProblem;
}

/** Beside a row that differs from the record, where that is not applied. */
export const NOT_APPLIED = {
  code: 'not_applied',
  message: 'differs from the record',
  hint: 'Import the file with update to apply it.',
};

/** Marks the rows as rejected; the problems of single wordings come before those of a whole question. */
export async function rejectRows(
  { tx, importId }: ImportContext,
  rejected: readonly RejectedRows[],
): Promise<void> {
  if (rejected.length === 0) return;
  const rows = rejected.map(({ key, hash, problem }) => ({ key, hash, ...problem }));
  await tx.query(
    `UPDATE import_row r SET status = 'rejected', problem_column = p.column, problem_code = p.code,
                             problem_message = p.message, problem_hint = p.hint
     FROM (
       SELECT DISTINCT ON (one.line) one.line, p.*
       FROM jsonb_to_recordset($2) AS p (key text, hash text, "column" text, code text, message text, hint text)
       JOIN import_row one ON one.import_id = $1 AND one.question_key = p.key AND one.unscorable IS NULL
                          AND (p.hash IS NULL OR one.question_hash = p.hash)
       WHERE one.status IS NULL
       ORDER BY one.line, p.hash NULLS LAST
     ) p
     WHERE r.import_id = $1 AND r.line = p.line`,
    [importId, JSON.stringify(rows)],
  );
}

/** Marks the rows of stored questions that differ from them, and says so where it was not applied. */
export async function markChangedRows(
  { tx, importId, updates }: ImportContext,
  decided: readonly DecidedQuestion[],
): Promise<void> {
  const changed = decided
    .filter(({ decision }) => decision.differingColumn !== null)
    .map(({ key, decision }) => ({
      key,
      column:
        updates || (decision.ruling && decision.differingColumn === 'outcome')
          ? null
          : decision.differingColumn,
    }));
  if (changed.length === 0) return;
  await tx.query(
    `UPDATE import_row r
     SET status = 'changed', problem_column = c.column, problem_code = CASE WHEN c.column IS NOT NULL THEN $3 END,
         problem_message = CASE WHEN c.column IS NOT NULL THEN $4 END,
         problem_hint = CASE WHEN c.column IS NOT NULL THEN $5 END
     FROM jsonb_to_recordset($2) AS c (key text, "column" text)
     WHERE r.import_id = $1 AND r.question_key = c.key AND r.status IS NULL AND r.unscorable IS NULL`,
    [importId, JSON.stringify(changed), NOT_APPLIED.code, NOT_APPLIED.message, NOT_APPLIED.hint],
  );
}
