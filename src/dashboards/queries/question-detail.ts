import type { EntityManager } from 'typeorm';
import type { ForecastRow, StatementRow } from '../../forecasts/read-forecast.js';
import { notFound } from '../../platform/domain-error.js';
import { QUESTION_COLUMNS_SQL, type QuestionRow } from '../../questions/read-question.js';
import { readResolutions } from '../../resolutions/read-resolution.js';
import type { ResolutionView } from '../../resolutions/resolution.schemas.js';
import type { Outcome } from '../pages/props/common.js';
import type { EditItem, SiblingItem } from '../pages/props/question.js';
import { readEventQuestions, toSiblingItem } from './event-questions.js';
import { readQuestionEdits } from './question-edits.js';
import { readQuestionForecasts } from './question-forecasts.js';
import { type QuestionScore, readQuestionScores } from './question-scores.js';
import { readQuestionStatements } from './question-statements.js';
import { OUTCOME_SQL, RULING_JOIN_SQL } from './sql-fragments.js';

export type RuledQuestion = QuestionRow & { postponedReason: string | null; outcome: Outcome | null };

/** A question with all that is on file about it. */
export interface QuestionDetail {
  question: RuledQuestion;
  /** Oldest first, those that were moved away included. */
  forecasts: ForecastRow[];
  statements: StatementRow[];
  /** Newest first, re-openings included. */
  resolutions: ResolutionView[];
  scores: QuestionScore[];
  siblings: SiblingItem[];
  /** Newest first. */
  edits: EditItem[];
}

/** @throws DomainError when there is no such question */
export async function readQuestionDetail(tx: EntityManager, id: string): Promise<QuestionDetail> {
  const question = await readRuledQuestion(tx, id);
  const ofEvent = await readEventQuestions(tx, question.eventId);
  return {
    question,
    forecasts: await readQuestionForecasts(tx, id),
    statements: await readQuestionStatements(tx, id),
    resolutions: await readResolutions(tx, id),
    scores: await readQuestionScores(tx, [id]),
    siblings: ofEvent.filter(({ questionId }) => questionId !== id).map(toSiblingItem),
    edits: await readQuestionEdits(tx, id),
  };
}

async function readRuledQuestion(tx: EntityManager, id: string): Promise<RuledQuestion> {
  const [row] = await tx.query<RuledQuestion[]>(
    `SELECT ${QUESTION_COLUMNS_SQL}, q.postponed_reason AS "postponedReason", ${OUTCOME_SQL} AS outcome
     FROM question q ${RULING_JOIN_SQL} WHERE q.id = $1`,
    [id],
  );
  if (!row) throw notFound('question', id);
  return row;
}
