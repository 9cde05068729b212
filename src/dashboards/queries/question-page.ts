import type { EntityManager } from 'typeorm';
import { SCALES } from '../../capture/likelihood/scales.js';
import type { QuestionProps } from '../pages/props/question.js';
import { type QuestionDetail, readQuestionDetail } from './question-detail.js';
import { readDeadlineMeaning } from './read-deadline-meaning.js';
import { readFollowUp } from './question-follow-up.js';
import { toQuestionForecast } from './question-forecasts.js';
import { toRulingHistory } from './question-rulings.js';
import { readQuestionCopies, wordsOf } from './question-copies.js';
import { toScoreRows } from './question-scores.js';
import { toStatementProps } from './question-statements.js';

/**
 * What the page of a question shows, beside its frame and forms.
 * @throws DomainError when there is no such question
 */
export async function readQuestionPage(
  tx: EntityManager,
  id: string,
): Promise<Omit<QuestionProps, 'frame' | 'form' | 'openForm'>> {
  const detail = await readQuestionDetail(tx, id);
  const { question, siblings, edits } = detail;
  const copies = await readQuestionCopies(tx, detail);
  return {
    question: { ...toQuestionProps(question), deadlineMeaning: await readDeadlineMeaning(tx, id) },
    forecasts: detail.forecasts.map((row) => toQuestionForecast(row, question.unit)),
    statements: detail.statements.map((row) => ({
      ...toStatementProps(row),
      copy: row.url ? copies(row.url, wordsOf(row)) : undefined,
    })),
    resolutions: toRulingHistory(detail.resolutions, question).map((ruling) => ({
      ...ruling,
      evidence: ruling.evidence.map((cited) => ({ ...cited, copy: copies(cited.url, cited.quote) })),
    })),
    scores: toScoreRows(detail.scores),
    siblings,
    edits,
    followUp: await readFollowUp(tx, id),
    scales: SCALES.map(({ id: scale, title }) => ({ id: scale, title })),
  };
}

function toQuestionProps(question: QuestionDetail['question']): QuestionProps['question'] {
  const { id, openedAt, recordedAt, postponedReason } = question;
  const { type, options, unit } = question;
  const { text, status, version, closesAt, deadlineAt, deadlinePhrase } = question;
  const { nextCheckOn, criteria, condition, tags, eventId } = question;
  return {
    questionId: id,
    text,
    type,
    options,
    unit,
    status,
    version,
    closesAt,
    deadlineAt,
    deadlinePhrase,
    nextCheckOn,
    criteria,
    condition,
    tags,
    eventId,
    openedAt: openedAt ?? recordedAt,
    postponementReason: postponedReason,
  };
}
