import { z } from 'zod';
import { MAX_CAPTURE_BYTES } from '../capture/extraction/extract-candidates.js';
import {
  forecastFields,
  provenanceFields,
  stances,
  unscorableReasons,
  wordings,
} from '../forecasts/forecast.schemas.js';
import { MOST_CLAIM, predictionView } from '../forecasts/prediction.schemas.js';
import { line, webLink } from '../platform/http/wire-text.js';
import { civilDate, instantView } from '../platform/http/wire-time.js';
import { deadlineReadingView } from '../questions/deadline.schemas.js';
import { questionFields } from '../questions/question.schemas.js';

/** A text as it stays: in NFC, with plain line ends. */
const capturedText = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'must not be empty' })
  .overwrite((text) => text.replaceAll('\r\n', '\n').normalize('NFC'));

export const takeCaptureSchema = z
  .strictObject({
    text: capturedText.optional().describe(`Plain text, at most ${MAX_CAPTURE_BYTES / 1000} kB`),
    html: capturedText.optional().describe('A page, of which the article is taken'),
    url: webLink.optional(),
    pageTitle: line(500).optional(),
    publishedOn: civilDate
      .optional()
      .describe('Deadlines count from it; else what the page, or the text, says'),
    source: line(200).optional().describe('The outlet'),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), {
    path: ['text'],
    error: 'is missing: give either text or html',
  })
  .meta({ id: 'TakeCapture' });
export type TakeCapture = z.output<typeof takeCaptureSchema>;

export const rereadCaptureSchema = z
  .strictObject({ publishedOn: civilDate, source: line(200).optional() })
  .meta({ id: 'RereadCapture' });
export type RereadCapture = z.output<typeof rereadCaptureSchema>;

const span = z.array(z.int()).length(2).describe('First character, and the one after the last');

const decisionView = z.object({
  decision: z.enum(['accepted', 'edited', 'unscorable', 'rejected']),
  questionId: z.uuid().nullable(),
  statementId: z.uuid().nullable(),
});

export const candidateView = z
  .object({
    index: z.int().describe('By which decisions name it'),
    span,
    text: z.string().describe('The exact slice of the text'),
    claim: z.string().describe('A proposal of what would happen'),
    score: z.number(),
    reasons: z.array(z.object({ feature: z.string(), weight: z.number() })),
    deadline: deadlineReadingView.extend({ span }).nullable(),
    likelihoodSpan: span.nullable(),
    probability: z.number().nullable().describe('Of the claim'),
    phrase: z.string().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    scale: z.string().nullable(),
    isAssumed: z.boolean().describe('The scale is taken for want of a known one'),
    choices: z.array(z.object({ probability: z.number(), why: z.string() })),
    confidence: z.enum(['low', 'moderate', 'high']).nullable(),
    stance: z.enum(stances),
    condition: z.string().nullable(),
    speaker: z.string().nullable().describe('No rule, no name'),
    speakerRule: z.string().nullable(),
    source: z.string().nullable(),
    publication: z.string().nullable(),
    wording: z.enum(wordings),
    prefix: z.string(),
    suffix: z.string(),
    decision: decisionView.nullable(),
  })
  .meta({ id: 'Candidate' });
export type CandidateView = z.infer<typeof candidateView>;

export const captureView = z
  .object({
    id: z.uuid(),
    candidates: z.array(candidateView).describe('Best first'),
    maybe: z.array(candidateView),
    text: z.string(),
    textHash: z.string().describe('SHA-256 of the text'),
    url: z.string().nullable(),
    pageTitle: z.string().nullable(),
    source: z.string().nullable(),
    publishedOn: z.iso.date(),
    publishedOnFrom: z.enum(['given', 'page', 'text', 'today']),
    recordedAt: instantView,
  })
  .meta({ id: 'Capture' });
export type CaptureView = z.infer<typeof captureView>;

/** What a person changed in a candidate; what is left out stays as proposed, what is null is taken away. */
const correctedFields = z
  .strictObject({
    text: line(MOST_CLAIM),
    ...z.object(questionFields).partial().shape,
    ...z.object(provenanceFields).omit({ quote: true }).partial().shape,
    ...z.object(forecastFields).omit({ stance: true }).partial().shape,
    source: line(200).nullable(),
    publication: line(200).nullable(),
    condition: line(500).nullable(),
    stance: z.enum(stances),
    siblingOf: z.uuid(),
    questionId: z.uuid(),
  })
  .partial();

const candidate = z.int({ error: 'must be the index of a candidate' }).min(0);

export const decideSchema = z
  .strictObject({
    decisions: z
      .array(
        z.discriminatedUnion('as', [
          z.strictObject({ candidate, as: z.literal('forecast'), fields: correctedFields.default({}) }),
          z.strictObject({
            candidate,
            as: z.literal('unscorable'),
            reason: z.enum(unscorableReasons),
            author: line(200).optional(),
            reviewOn: civilDate.optional(),
          }),
          z.strictObject({ candidate, as: z.literal('rejected') }),
        ]),
      )
      .min(1, { error: 'must have at least one' })
      .max(200, { error: 'must have at most 200' }),
  })
  .meta({ id: 'DecideCandidates' });
export type Decide = z.output<typeof decideSchema>;
export type CandidateDecision = Decide['decisions'][number];

export const decidedView = z
  .object({ capture: captureView, predictions: z.array(predictionView) })
  .meta({ id: 'DecidedCandidates' });
export type DecidedView = z.infer<typeof decidedView>;

export const accuracyView = z
  .object({
    decided: z
      .object({ accepted: z.int(), edited: z.int(), unscorable: z.int(), rejected: z.int() })
      .describe('Candidates, by what became of them'),
    items: z.array(
      z.object({
        rule: z.string().describe('deadline:, speaker: or feature:, and the rule'),
        accepted: z.int(),
        edited: z.int().describe('Something about the candidate was corrected'),
        mended: z.int().describe('What this rule proposed was corrected'),
        unscorable: z.int(),
        rejected: z.int(),
      }),
    ),
  })
  .meta({ id: 'CaptureAccuracy' });
export type AccuracyView = z.infer<typeof accuracyView>;
