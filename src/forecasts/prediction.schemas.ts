import { z } from 'zod';
import { line } from '../platform/http/wire-text.js';
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

/** A prediction logged in one step: a new question, a sibling of one, or a forecast on an existing one. */
export const predictionSchema = z
  .strictObject({
    text: line(500).optional(),
    ...kindFields,
    type: z
      .enum(questionTypes)
      .optional()
      .describe('binary, unless it says so; of a sibling that of the elder'),
    ...questionFields,
    deadline: questionFields.deadline.optional(),
    ...provenanceFields,
    ...forecastFields,
    questionId: z.uuid({ error: 'must be the id of a question' }).optional(),
    siblingOf: z.uuid({ error: 'must be the id of a question' }).optional(),
  })
  .refine(saysSomething, saysNothing)
  .superRefine((prediction, context) => {
    const miss = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (prediction.questionId === undefined) {
      if (prediction.text === undefined && prediction.siblingOf === undefined) {
        miss('text', 'is missing: say in one sentence what would happen, or name a questionId');
      }
      if (prediction.deadline === undefined) {
        miss('deadline', 'is missing: give the last day as 2025-06-30, or an instant with its zone');
      }
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

export const predictionView = z
  .object({
    question: questionView,
    forecast: forecastView,
    author: partyView,
    source: partyView.nullable(),
    similar: z.array(similarQuestionView),
  })
  .meta({ id: 'Prediction' });
export type PredictionView = z.infer<typeof predictionView>;
