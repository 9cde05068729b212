import type { EntityManager } from 'typeorm';
import type { ForecastRow } from '../../forecasts/read-forecast.js';
import { notFound } from '../../platform/domain-error.js';
import type { EventProps, EventStatement } from '../pages/props/event.js';
import { type Charge, toCharges } from './charges.js';
import { readEventQuestions, toEventQuestion } from './event-questions.js';
import { readEventRuling } from './event-ruling.js';
import { PAGE_RULE } from './page-frame.js';
import { withDeadlineWords } from './read-deadline-meaning.js';
import { readEventForecasts, toLikelihood } from './question-forecasts.js';
import { readQuestionScores } from './question-scores.js';
import { type Provenance, readEventStatements, toStatementProps } from './question-statements.js';

type SaidOfEvent = EventStatement & Provenance;

/** Everything on file about an event. */
export interface EventDetail extends Omit<EventProps, 'frame' | 'statements' | 'charges'> {
  statements: SaidOfEvent[];
  charges: Charge[];
}

/**
 * What the page of an event shows, beside its frame: who said when, what happened when, who answers for which words.
 * @throws DomainError when there is no such event
 */
export async function readEventPage(tx: EntityManager, eventId: string): Promise<EventDetail> {
  const [event] = await tx.query<{ eventId: string; text: string }[]>(
    'SELECT id AS "eventId", title AS text FROM event WHERE id = $1',
    [eventId],
  );
  if (!event) throw notFound('event', eventId);
  const rows = await readEventQuestions(tx, eventId);
  const questions = await withDeadlineWords(tx, rows.map(toEventQuestion));
  const forecasts = await readEventForecasts(tx, eventId);
  const statements = await readEventStatements(tx, eventId);
  const scores = (
    await readQuestionScores(
      tx,
      questions.map(({ questionId }) => questionId),
    )
  ).filter(({ rule }) => rule === PAGE_RULE);
  const said = [
    ...forecasts.map(toEventStatement),
    ...statements.map((row) => ({ ...toStatementProps(row), questionId: null, likelihood: null })),
  ].toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime());
  return {
    event,
    questions,
    statements: said,
    charges: toCharges({ questions, forecasts, statements, scores }),
    publications: [...new Set(said.flatMap(({ publication }) => publication ?? []))],
    ruling: await readEventRuling(tx, eventId),
  };
}

function toEventStatement(row: ForecastRow): SaidOfEvent {
  const { questionId, statementId, author, source, publication, attribution, wording } = row;
  const { quote, url, pageTitle, saidAt } = row;
  return {
    questionId,
    statementId,
    author,
    source,
    publication,
    attribution,
    wording,
    quote,
    url,
    pageTitle,
    saidAt,
    unscorable: null,
    likelihood: toLikelihood(row),
  };
}
