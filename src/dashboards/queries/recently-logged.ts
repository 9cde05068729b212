import type { EntityManager } from 'typeorm';
import { STAYS_SQL } from '../../scores/question-opened.js';
import type { LoggedItem } from '../pages/props/today.js';
import { AUTHOR_SQL, LIKELIHOOD_SQL, SOURCE_SQL } from './sql-fragments.js';

/** Statements looked through for each forecast shown: some give none, and forecasts have no index by time. */
const STATEMENTS_PER_FORECAST = 10;

/** The forecasts recorded last, newest first. */
export function readRecentlyLogged(tx: EntityManager, limit: number): Promise<LoggedItem[]> {
  return tx.query<LoggedItem[]>(
    `SELECT q.id AS "questionId", q.text, ${AUTHOR_SQL} AS author, ${SOURCE_SQL} AS source,
            s.attribution, s.wording, ${LIKELIHOOD_SQL} AS likelihood, q.deadline_at AS "deadlineAt",
            f.recorded_at AS "recordedAt"
     FROM (SELECT * FROM statement ORDER BY recorded_at DESC, id DESC LIMIT $1 * ${STATEMENTS_PER_FORECAST}) s
     JOIN forecast f ON f.statement_id = s.id
     JOIN question q ON q.id = f.question_id
     JOIN author a ON a.id = s.author_id
     LEFT JOIN source o ON o.id = s.source_id
     WHERE ${STAYS_SQL}
     ORDER BY f.recorded_at DESC, f.id DESC LIMIT $1`,
    [limit],
  );
}
