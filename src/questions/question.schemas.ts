import { z } from 'zod';
import { line, optionTexts, probability, prose, tags } from '../platform/http/wire-text.js';
import {
  civilDate,
  deadlineInstant,
  endInstant,
  instantView,
  startInstant,
} from '../platform/http/wire-time.js';

export const questionTypes = ['binary', 'categorical', 'ordered', 'numeric', 'date'] as const;
export type QuestionType = (typeof questionTypes)[number];
export const questionStatuses = [
  'open',
  'overdue',
  'postponed',
  'resolved',
  'ambiguous',
  'annulled',
] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** What makes a question, apart from its text: shared by every way of recording one. */
export const questionFields = {
  deadline: deadlineInstant,
  deadlinePhrase: line(200).optional(),
  openedAt: startInstant.optional(),
  closesAt: endInstant.optional(),
  criteria: prose(2000).optional(),
  condition: line(500).optional(),
  tags: tags.optional(),
  cluster: line(200).optional(),
  referenceProbability: probability.optional(),
};

/** What kind of question it is. */
export const kindFields = {
  type: z.enum(questionTypes).default('binary'),
  options: optionTexts
    .optional()
    .describe(
      'Of categorical and ordered questions; of a date question its periods, "not by the deadline" last',
    ),
  unit: line(40).optional().describe('Of numeric questions'),
};

/** Says what does not go together in the kind of a question. */
export function checkKind(
  { type, options, unit }: { type: QuestionType; options?: string[] | undefined; unit?: string | undefined },
  refuse: (field: 'options' | 'unit', message: string) => void,
): void {
  const needsOptions = type === 'categorical' || type === 'ordered';
  if (needsOptions && options === undefined)
    refuse('options', `is missing: name everything that can happen, as a question of type ${type} needs`);
  if (options !== undefined && !needsOptions && type !== 'date')
    refuse('options', `does not go with a question of type ${type}`);
  if (unit !== undefined && type !== 'numeric') refuse('unit', 'belongs to numeric questions');
}

export const createQuestionSchema = z
  .strictObject({ text: line(500), ...kindFields, ...questionFields })
  .superRefine((question, context) =>
    checkKind(question, (field, message) => context.addIssue({ code: 'custom', path: [field], message })),
  )
  .meta({ id: 'CreateQuestion' });
export type CreateQuestion = z.output<typeof createQuestionSchema>;

export const siblingSchema = z
  .strictObject({ text: line(500).optional(), ...questionFields })
  .meta({ id: 'CreateSibling' });
export type CreateSibling = z.output<typeof siblingSchema>;

export const editQuestionSchema = z
  .strictObject({
    text: line(500),
    deadline: deadlineInstant,
    deadlinePhrase: line(200).nullable(),
    openedAt: startInstant.nullable(),
    closesAt: endInstant.nullable(),
    criteria: prose(2000).nullable(),
    condition: line(500).nullable(),
    tags,
    cluster: line(200).nullable(),
    referenceProbability: probability.nullable(),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, { error: 'name at least one field to change' })
  .meta({ id: 'EditQuestion' });
export type EditQuestion = z.output<typeof editQuestionSchema>;

export const postponementSchema = z
  .strictObject({ nextCheckOn: civilDate, reason: line(500) })
  .meta({ id: 'Postponement' });
export type Postponement = z.output<typeof postponementSchema>;

export const postponeSeveralSchema = z
  .strictObject({
    ...postponementSchema.shape,
    questionIds: z
      .array(z.uuid())
      .min(1)
      .max(100)
      .overwrite((ids) => [...new Set(ids)]),
  })
  .meta({ id: 'PostponeSeveral' });
export type PostponeSeveral = z.output<typeof postponeSeveralSchema>;

export const mergeQuestionSchema = z
  .strictObject({ into: z.uuid({ error: 'must be the id of the question to keep' }) })
  .meta({ id: 'MergeQuestion' });

export const questionView = z
  .object({
    id: z.uuid(),
    text: z.string(),
    type: z.enum(questionTypes),
    options: z.array(z.string()).nullable(),
    unit: z.string().nullable(),
    status: z.enum(questionStatuses),
    eventId: z.uuid(),
    openedAt: instantView.nullable(),
    closesAt: instantView,
    deadlineAt: instantView,
    deadlinePhrase: z.string().nullable(),
    deadlinePrecision: z.enum(['day', 'instant']),
    nextCheckOn: z.iso.date().nullable(),
    overdueFlaggedAt: instantView.nullable(),
    ownerId: z.uuid().nullable().describe('The person whose it is to see to it'),
    criteria: z.string().nullable(),
    condition: z.string().nullable(),
    tags: z.array(z.string()),
    cluster: z.string().nullable(),
    referenceProbability: z.number().nullable(),
    resolutionVersion: z.int(),
    disputed: z.boolean().describe('Whether somebody disputes the ruling in force'),
    mergedInto: z.uuid().nullable(),
    recordedAt: instantView,
    version: z.int(),
  })
  .meta({ id: 'Question' });
export type QuestionView = z.infer<typeof questionView>;

export const questionsView = z.object({ items: z.array(questionView) }).meta({ id: 'Questions' });

export const similarQuestionView = z
  .object({ id: z.uuid(), text: z.string(), deadlineAt: instantView })
  .meta({ id: 'SimilarQuestion' });
export type SimilarQuestion = z.infer<typeof similarQuestionView>;

/** A question as it comes back from being recorded, with up to three open ones that resemble it. */
export const recordedQuestionView = questionView
  .extend({ similar: z.array(similarQuestionView) })
  .meta({ id: 'RecordedQuestion' });
export type RecordedQuestion = z.infer<typeof recordedQuestionView>;
