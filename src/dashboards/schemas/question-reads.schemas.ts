import { z } from 'zod';
import type { DeadlineMeaning } from '../../questions/deadline-meaning.js';
import { attributions, forecastView, partyView, statementView } from '../../forecasts/forecast.schemas.js';
import { toForecastView, toStatementView } from '../../forecasts/read-forecast.js';
import { endInstant, instantView } from '../../platform/http/wire-time.js';
import { questionStatuses, questionTypes, questionView } from '../../questions/question.schemas.js';
import { toQuestionView } from '../../questions/read-question.js';
import { resolutionView } from '../../resolutions/resolution.schemas.js';
import { revisionRules } from '../../scoring/revision-rules.js';
import type { QuestionDetail } from '../queries/question-detail.js';
import { type ListedQuestion, type QuestionFilter, questionSorts } from '../queries/question-list.js';
import {
  deadlineMeaningView,
  outcomeView,
  pageFields,
  pageView,
  partyField,
  searchField,
  tagField,
} from './page.schemas.js';

export const listQuestionsQuery = z.strictObject({
  status: z.enum(questionStatuses).optional(),
  due: z
    .union([z.enum(['overdue', 'week']), endInstant], {
      error: 'must be "overdue", "week", a date or an instant',
    })
    .optional()
    .describe('Without a ruling, and due by now, within seven days, or by that day or instant'),
  tag: tagField,
  author: partyField,
  source: partyField,
  q: searchField,
  type: z.enum(questionTypes).optional(),
  disputed: z.enum(['yes', 'no']).optional().describe('Whether somebody disputes the ruling in force'),
  sort: z.enum(questionSorts).default('-recorded'),
  ...pageFields,
});
export type ListQuestions = z.output<typeof listQuestionsQuery>;

export const listedQuestionView = questionView
  .extend({ outcome: outcomeView, forecastCount: z.int(), authors: z.array(partyView) })
  .meta({ id: 'ListedQuestion' });
export type ListedQuestionView = z.infer<typeof listedQuestionView>;
export const questionPageView = pageView(listedQuestionView, 'QuestionPage');

const scoreView = z
  .object({
    questionId: z.uuid(),
    rule: z.enum(revisionRules),
    kind: z.enum(['author', 'source']),
    party: partyView,
    attribution: z.enum(attributions).nullable(),
    brier: z
      .number()
      .nullable()
      .describe('0..1; of ordered questions the ranked probability score; null for forecasts by quantiles'),
    log: z.number().nullable(),
    baseline: z.number().nullable(),
    spherical: z.number().nullable(),
    wis: z.number().nullable().describe('Weighted interval score of forecasts by quantiles, in the unit'),
    covered50: z.number().nullable().describe('Share of the time with the outcome in the central 50 %'),
    covered90: z.number().nullable(),
    gain: z.number().nullable(),
    coverage: z.number(),
    leadTimeDays: z.number(),
    retrospective: z.boolean(),
  })
  .meta({ id: 'Score' });

const siblingView = z
  .object({
    id: z.uuid(),
    text: z.string(),
    words: z.string().nullable().describe('Whose words set the deadline'),
    deadlineAt: instantView,
    status: z.enum(questionStatuses),
    outcome: outcomeView,
    disputed: z.boolean().describe('Whether somebody disputes the ruling in force'),
  })
  .meta({ id: 'Sibling' });

const editView = z
  .object({
    editedAt: instantView,
    field: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: 'Edit' });

export const questionDetailView = questionView
  .extend({
    postponedReason: z.string().nullable(),
    deadlineMeaning: deadlineMeaningView,
    outcome: outcomeView,
    forecasts: z.array(forecastView),
    statements: z.array(statementView),
    resolutions: z.array(resolutionView),
    scores: z.array(scoreView),
    siblings: z.array(siblingView),
    edits: z.array(editView),
  })
  .meta({ id: 'QuestionDetail' });
export type QuestionDetailView = z.infer<typeof questionDetailView>;

export function toQuestionFilter(query: ListQuestions): QuestionFilter {
  const {
    status = null,
    due = null,
    tag = null,
    author = null,
    source = null,
    q = null,
    type = null,
    disputed = null,
  } = query;
  return { status, due, tag, author, source, q, type, disputed };
}

export function toListedQuestionView(row: ListedQuestion): ListedQuestionView {
  const { outcome, forecastCount, authors, ...question } = row;
  return { ...toQuestionView(question), outcome, forecastCount, authors };
}

export function toQuestionDetailView(
  detail: QuestionDetail,
  deadlineMeaning: DeadlineMeaning | null,
): QuestionDetailView {
  const { postponedReason, outcome, ...question } = detail.question;
  return {
    ...toQuestionView(question),
    postponedReason,
    deadlineMeaning,
    outcome,
    forecasts: detail.forecasts.map(toForecastView),
    statements: detail.statements.map(toStatementView),
    resolutions: detail.resolutions,
    scores: detail.scores,
    siblings: detail.siblings.map(({ questionId, deadlineAt, disputed = false, ...sibling }) => ({
      id: questionId,
      ...sibling,
      disputed,
      deadlineAt: deadlineAt.toISOString(),
    })),
    edits: detail.edits.map((edit) => ({ ...edit, editedAt: edit.editedAt.toISOString() })),
  };
}
