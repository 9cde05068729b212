import { z } from 'zod';
import { MAX_LINE_LENGTH } from '../capture/quick-add/parse-quick-add.js';
import { line } from '../platform/http/wire-text.js';
import { deadlineReadingView } from '../questions/deadline.schemas.js';
import {
  checkKind,
  kindFields,
  questionFields,
  questionTypes,
  questionView,
  similarQuestionView,
} from '../questions/question.schemas.js';
import {
  forecastFields,
  forecastView,
  partyView,
  provenanceFields,
  saysNothing,
  saysSomething,
} from './forecast.schemas.js';

const questionOnly = [
  'text',
  'type',
  'options',
  'unit',
  'deadlinePhrase',
  'openedAt',
  'closesAt',
  'criteria',
  'condition',
  'tags',
  'cluster',
  'referenceProbability',
] as const;

/** Characters of a claim; a quick-add line has its marks beside it. */
export const MOST_CLAIM = 500;
export const MISSING_DEADLINE = 'is missing: give the last day as 2025-06-30, or an instant with its zone';

/** A prediction logged in one step: a new question, a sibling of one, or a forecast on an existing one. */
export const predictionSchema = z
  .strictObject({
    text: line(MAX_LINE_LENGTH)
      .optional()
      .describe(
        'The claim; or a quick-add line, “claim by DEADLINE @author via Source 70% #tag if …”, where author, deadline or likelihood are left to it',
      ),
    ...kindFields,
    type: z
      .enum(questionTypes)
      .optional()
      .describe('binary, unless it says so; of a sibling that of the elder'),
    ...questionFields,
    deadline: questionFields.deadline.optional().describe('Without it deadlinePhrase is read'),
    ...provenanceFields,
    author: provenanceFields.author.optional(),
    saidAt: provenanceFields.saidAt.optional().describe('Of a quick-add line: today, unless it says so'),
    ...forecastFields,
    questionId: z.uuid({ error: 'must be the id of a question' }).optional(),
    siblingOf: z.uuid({ error: 'must be the id of a question' }).optional(),
  })
  .superRefine((prediction, context) => {
    const miss = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!isLine(prediction)) requireWhole(prediction, miss);
    if (prediction.questionId === undefined) {
      if (prediction.siblingOf === undefined)
        checkKind({ ...prediction, type: prediction.type ?? 'binary' }, miss);
      return;
    }
    if (prediction.siblingOf !== undefined) miss('siblingOf', 'cannot be given together with questionId');
    for (const field of questionOnly) {
      if (prediction[field] !== undefined)
        miss(field, 'belongs to the question: edit the question instead, or leave out questionId');
    }
  })
  .meta({ id: 'LogPrediction' });
export type LogPrediction = z.output<typeof predictionSchema>;

type Given = { [field in keyof LogPrediction]?: unknown };

/** Whether a text has to be read for what it says of author, deadline or likelihood. */
export function isLine(given: Given): boolean {
  const { text, author, deadline, deadlinePhrase, questionId, siblingOf } = given;
  if (text === undefined || questionId !== undefined || siblingOf !== undefined) return false;
  return author === undefined || (deadline ?? deadlinePhrase) === undefined || !saysSomething(given);
}

type Miss = (path: string, message: string) => void;

function requireWhole(given: Given, miss: Miss): void {
  if (!saysSomething(given)) miss(saysNothing.path[0]!, saysNothing.error);
  if (given.author === undefined) miss('author', 'is missing; it must be text');
  if (given.saidAt === undefined)
    miss('saidAt', 'is missing; it must be a real date (2025-06-30) or a date-time with a zone');
  if (given.questionId !== undefined) return;
  if (given.text === undefined && given.siblingOf === undefined)
    miss('text', 'is missing: say in one sentence what would happen, or name a questionId');
  if (typeof given.text === 'string' && given.text.length > MOST_CLAIM)
    miss('text', `must have at most ${MOST_CLAIM} characters`);
  if (given.deadline === undefined && given.deadlinePhrase === undefined) miss('deadline', MISSING_DEADLINE);
}

export const predictionView = z
  .object({
    question: questionView,
    forecast: forecastView,
    author: partyView,
    source: partyView.nullable(),
    similar: z.array(similarQuestionView),
    deadline: deadlineReadingView
      .nullable()
      .describe('How the deadline was read, where it was given in words'),
  })
  .meta({ id: 'Prediction' });
export type PredictionView = z.infer<typeof predictionView>;
