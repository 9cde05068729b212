/** SQL condition: forecast `f` still belongs to its question, that is, it was not moved or merged away. */
export const STAYS_SQL = `coalesce(f.withdrawn_as, '') NOT IN ('moved', 'merged')`;

/** SQL condition: the statement `s` came at or after the close of question `q`, or after resolution `r` knew the outcome. */
export const LATE_SQL = `(s.said_at >= coalesce(q.closes_at, q.deadline_at) OR coalesce(s.said_at >= r.known_at, false))`;

/** SQL for the instant at which question `q` opened: as recorded, else when somebody first spoke. */
export const QUESTION_OPENED_SQL = `coalesce(q.opened_at, (
  SELECT min(s.said_at) FROM forecast f JOIN statement s ON s.id = f.statement_id
  WHERE f.question_id = q.id AND ${STAYS_SQL}))`;
