import type { ImportContext } from './import-context.js';

/**
 * Rejects new questions of which the file has nothing but forecasts said at or after their deadline: a mistake in one of
 * the dates. A late forecast beside one in time, of a question on record, or that another store has taken, is kept as what
 * it is.
 */
export async function rejectTooLate({ tx, importId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET
       status = 'rejected', problem_column = 'deadline', problem_code = 'deadline_before_said_at',
       problem_message = 'must lie after said at (' || to_char(r.said_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ')',
       problem_hint = 'A prediction is made before its deadline: check both years.'
     FROM (
       SELECT question_key FROM import_row
       WHERE import_id = $1 AND status IS NULL AND unscorable IS NULL AND question_id IS NULL
       GROUP BY question_key
       HAVING min(said_at) >= max((question ->> 'deadlineAt')::timestamptz) AND count(recorded_at) = 0
     ) late
     WHERE r.import_id = $1 AND r.status IS NULL AND r.unscorable IS NULL AND r.question_key = late.question_key`,
    [importId],
  );
}
