import type { DecidedQuestion } from './decide-question.js';
import type { ImportContext } from './import-context.js';
import type { RowProblem } from './row-problem.js';

/** Rows of one question that cannot be applied: those of one wording, or all that are left. */
export interface RejectedRows {
  key: string;
  hash: string | null;
  problem: RowProblem;
}

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

/** Marks the rows of stored questions that differ from them, and says what of it was not applied. */
export async function markChangedRows(
  { tx, importId }: ImportContext,
  decided: readonly DecidedQuestion[],
): Promise<void> {
  const changed = decided
    .filter(({ decision }) => decision.differs)
    .map(({ key, decision }) => ({ key, ...decision.problem }));
  if (changed.length === 0) return;
  await tx.query(
    `UPDATE import_row r SET status = 'changed', problem_column = c.column, problem_code = c.code,
                             problem_message = c.message, problem_hint = c.hint
     FROM jsonb_to_recordset($2) AS c (key text, "column" text, code text, message text, hint text)
     WHERE r.import_id = $1 AND r.question_key = c.key AND r.status IS NULL AND r.unscorable IS NULL`,
    [importId, JSON.stringify(changed)],
  );
}
