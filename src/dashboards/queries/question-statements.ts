import type { EntityManager } from 'typeorm';
import { STATEMENT_SQL, type StatementRow } from '../../forecasts/read-forecast.js';
import type { PartyRef } from '../../parties/party.js';
import { STAYS_SQL } from '../../scores/question-opened.js';
import type { StatementView } from '../pages/props/question.js';

/** A statement as pages show it, with the ids of who is named. */
export type Provenance = StatementView & { author: PartyRef; source: PartyRef | null };

/** What was said about a question: the statements of its forecasts, and those about its event that give none. */
export function readQuestionStatements(tx: EntityManager, questionId: string): Promise<StatementRow[]> {
  return tx.query<StatementRow[]>(
    `${STATEMENT_SQL}
     WHERE s.id IN (SELECT f.statement_id FROM forecast f WHERE f.question_id = $1 AND ${STAYS_SQL})
        OR s.event_id = (SELECT event_id FROM question WHERE id = $1)
     ORDER BY s.said_at, s.recorded_at, s.id`,
    [questionId],
  );
}

/** The statements about an event that give no forecast, oldest first. */
export function readEventStatements(tx: EntityManager, eventId: string): Promise<StatementRow[]> {
  return tx.query<StatementRow[]>(
    `${STATEMENT_SQL} WHERE s.event_id = $1 ORDER BY s.said_at, s.recorded_at, s.id`,
    [eventId],
  );
}

export function toStatementProps(row: StatementRow): Provenance {
  const { id, author, source, publication, attribution, wording } = row;
  const { quote, url, pageTitle, saidAt, unscorable } = row;
  return {
    statementId: id,
    author,
    source,
    publication,
    attribution,
    wording,
    quote,
    url,
    pageTitle,
    saidAt,
    unscorable,
  };
}
