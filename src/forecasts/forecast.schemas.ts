import { z } from 'zod';
import { line, probability, prose, quantity, webLink } from '../platform/http/wire-text.js';
import { civilDate, instantView, startInstant } from '../platform/http/wire-time.js';

export const attributions = ['own', 'reported'] as const;
export const wordings = ['verbatim', 'translated', 'paraphrased'] as const;
export const stances = ['forecast', 'intention'] as const;
export const unscorableReasons = ['undated', 'vague', 'assessment', 'not-a-prediction'] as const;

/** The provenance fields of every statement. */
export const provenanceFields = {
  author: line(200),
  source: line(200).optional(),
  publication: line(200).optional(),
  attribution: z.enum(attributions).optional(),
  wording: z.enum(wordings).optional(),
  saidAt: startInstant,
  quote: prose(5000).optional(),
  language: line(35).optional(),
  url: webLink.optional(),
  pageTitle: line(500).optional(),
};

const quantile = z.strictObject({
  level: z
    .number({ error: 'must be a number between 0 and 1' })
    .gt(0, { error: 'must be above 0' })
    .lt(1, { error: 'must be below 1' }),
  value: z.union([quantity, civilDate], { error: 'must be a number, or a date as in 2025-06-30' }),
});

/** What a forecast says, beside its provenance. */
export const forecastFields = {
  probability: probability.optional().describe('Of yes: for binary questions'),
  distribution: z
    .array(probability)
    .max(50, { error: 'must have at most 50 probabilities' })
    .optional()
    .describe('One probability for each option, in their order, with the sum 1'),
  quantiles: z
    .array(quantile)
    .min(1, { error: 'must have at least one' })
    .max(99, { error: 'must have at most 99' })
    .optional()
    .describe('For numeric and date questions, levels ascending'),
  phrase: line(100).optional(),
  scale: line(60).optional(),
  stance: z.enum(stances).default('forecast'),
};

const sayings = ['probability', 'distribution', 'quantiles', 'phrase'] as const;
export const saysSomething = (said: { [name in (typeof sayings)[number]]?: unknown }) =>
  sayings.some((name) => said[name] !== undefined);
export const saysNothing = {
  path: ['probability'],
  error:
    'is missing: give a probability from 0 to 1, or the phrase that was used; of other than binary questions a distribution or quantiles',
};

export const addForecastSchema = z
  .strictObject({ ...provenanceFields, ...forecastFields })
  .refine(saysSomething, saysNothing)
  .meta({ id: 'AddForecast' });
export type AddForecast = z.output<typeof addForecastSchema>;

export const withdrawalSchema = z
  .strictObject({ withdrawnAt: startInstant.optional() })
  .meta({ id: 'Withdrawal' });
export type Withdrawal = z.output<typeof withdrawalSchema>;

export const giveReadingSchema = z
  .strictObject({ probability: probability.optional(), scale: line(60).optional() })
  .refine(({ probability: p, scale }) => (p === undefined) !== (scale === undefined), {
    error: 'give either a probability, or the scale on which to read the phrase',
  })
  .meta({ id: 'GiveReading' });
export type GiveReading = z.output<typeof giveReadingSchema>;

export const rereadView = z
  .object({
    phrases: z.int().describe('Forecasts in words'),
    changed: z.int().describe('Of them, read anew'),
  })
  .meta({ id: 'Reread' });
export type RereadView = z.infer<typeof rereadView>;

export const moveForecastSchema = z
  .strictObject({ toQuestionId: z.uuid({ error: 'must be the id of a question' }) })
  .meta({ id: 'MoveForecast' });

export const statementSchema = z
  .strictObject({
    ...provenanceFields,
    unscorable: z.enum(unscorableReasons),
    reviewOn: civilDate.optional(),
    eventId: z.uuid().optional(),
  })
  .meta({ id: 'RecordStatement' });
export type RecordStatement = z.output<typeof statementSchema>;

export const reviewSchema = z
  .strictObject({ reviewOn: civilDate.nullable().describe('null for never again') })
  .meta({ id: 'SetReview' });
export type Review = z.output<typeof reviewSchema>;

export const partyView = z.object({ id: z.uuid(), slug: z.string(), name: z.string() }).meta({ id: 'Party' });

const anchorView = {
  captureId: z.uuid().nullable().describe('The captured text of which the quote is a slice'),
  quoteStart: z.int().nullable(),
  quotePrefix: z.string().nullable(),
  quoteSuffix: z.string().nullable(),
};

export const forecastView = z
  .object({
    id: z.uuid(),
    questionId: z.uuid(),
    statementId: z.uuid(),
    probability: z.number().nullable().describe('Of yes, for binary questions'),
    distribution: z
      .array(z.object({ option: z.string(), probability: z.number() }))
      .nullable()
      .describe('Of each option, for questions that have some'),
    normalised: z
      .boolean()
      .describe('The probabilities did not quite sum to 1 and were divided by their sum'),
    quantiles: z
      .array(z.object({ level: z.number(), value: z.union([z.number(), z.string()]) }))
      .nullable()
      .describe('For numeric and date questions'),
    scored: z
      .boolean()
      .describe('Has a number, is a forecast, was in time and was not moved away: it may count.'),
    phrase: z.string().nullable(),
    scale: z.string().nullable().describe('On which the phrase is read; its point is the probability'),
    scaleFrom: z
      .enum(['named', 'source', 'assumed'])
      .nullable()
      .describe('Who decided on the scale: a person, what is known of the source, or nobody'),
    phraseLow: z.number().nullable(),
    phraseHigh: z.number().nullable(),
    pointRule: z
      .string()
      .nullable()
      .describe('Where the point comes from: the middle, a median, as published'),
    attribution: z.enum(attributions),
    wording: z.enum(wordings),
    stance: z.enum(stances),
    saidAt: instantView,
    recordedAt: instantView,
    withdrawnAt: instantView.nullable(),
    withdrawnAs: z.enum(['withdrawn', 'moved', 'merged']).nullable(),
    movedFrom: z.uuid().nullable(),
    late: z.boolean(),
    retrospective: z.boolean(),
    author: partyView,
    source: partyView.nullable(),
    publication: z.string().nullable(),
    quote: z.string().nullable(),
    ...anchorView,
    language: z.string().nullable(),
    url: z.string().nullable(),
    pageTitle: z.string().nullable(),
  })
  .meta({ id: 'Forecast' });
export type ForecastView = z.infer<typeof forecastView>;

export const statementView = z
  .object({
    id: z.uuid(),
    author: partyView,
    source: partyView.nullable(),
    publication: z.string().nullable(),
    attribution: z.enum(attributions),
    wording: z.enum(wordings),
    quote: z.string().nullable(),
    ...anchorView,
    language: z.string().nullable(),
    url: z.string().nullable(),
    pageTitle: z.string().nullable(),
    saidAt: instantView,
    recordedAt: instantView,
    eventId: z.uuid().nullable(),
    unscorable: z.enum(unscorableReasons).nullable(),
    reviewOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Statement' });
export type StatementView = z.infer<typeof statementView>;
