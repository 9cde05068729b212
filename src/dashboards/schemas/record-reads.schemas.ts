import { z } from 'zod';
import { attributions, partyView } from '../../forecasts/forecast.schemas.js';
import { endInstant, instantView, startInstant } from '../../platform/http/wire-time.js';
import { questionTypes } from '../../questions/question.schemas.js';
import { revisionRules } from '../../scoring/revision-rules.js';
import { references } from '../queries/record-sums.js';
import { breakdownFields } from './breakdown.schemas.js';
import { disputedField, estimateView, pageFields, tagField } from './page.schemas.js';

/** Which scores to count; shared by everything that counts them. */
export const scoreFields = {
  rule: z.enum(revisionRules).default('carried-forward'),
  reference: z
    .enum(references)
    .default('best')
    .describe('best: the recorded reference forecast, else uniform; uniform: always 0.5'),
  tag: tagField,
  type: z.enum(questionTypes).default('binary').describe('Types are never averaged with each other'),
  attribution: z.enum(attributions).optional().describe('Of sources'),
  likelihood: z.enum(['numeric', 'verbal']).optional().describe('verbal: some of it was said in words'),
  hindsight: z
    .enum(['prospective', 'retrospective'])
    .optional()
    .describe('retrospective: some of it was recorded after the outcome was known'),
  disputed: disputedField,
  knownFrom: startInstant.optional().describe('Only questions whose outcome was known from then on'),
  knownTo: endInstant.optional().describe('Only questions whose outcome was known before then'),
  level: z.coerce
    .number({ error: 'must be a number from 0.5 to 0.999' })
    .min(0.5, { error: 'must be a number from 0.5 to 0.999' })
    .max(0.999, { error: 'must be a number from 0.5 to 0.999' })
    .default(0.9)
    .describe('Confidence of the intervals'),
  asOf: endInstant
    .optional()
    .describe(
      'Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts',
    ),
};

export const mature = z.enum(['on', 'all']).describe('on: only questions whose deadline has passed');

export const boardQuery = z.strictObject({
  ...scoreFields,
  mature: mature.default('on'),
  limit: pageFields.limit,
});
export type BoardQuery = z.output<typeof boardQuery>;

export const trackRecordQuery = z.strictObject({ ...scoreFields, mature: mature.default('on') });
export type TrackRecordQuery = z.output<typeof trackRecordQuery>;

/** What the numbers of an answer are of. */
export const provenance = {
  rule: z.enum(revisionRules),
  ruleVersion: z.int(),
  asOf: instantView,
  reference: z.enum(references),
  level: z.number(),
  filters: z.object({
    mature,
    tag: z.string().nullable(),
    type: z.enum(questionTypes),
    attribution: z.enum(attributions).nullable(),
    likelihood: z.enum(['numeric', 'verbal']).nullable(),
    hindsight: z.enum(['prospective', 'retrospective']).nullable(),
    disputed: z.enum(['counted', 'left-out']),
    knownFrom: instantView.nullable(),
    knownTo: instantView.nullable(),
  }),
};

const excludedView = z.object({
  late: z.int().describe('Forecasts said at or after close, or after the outcome was known'),
  annulled: z.int(),
  ambiguous: z.int(),
  open: z.int(),
  overdue: z.int(),
  unscored: z
    .int()
    .describe(
      'Questions with a ruling that charge nothing: words without a number, or a displaced paraphrase',
    ),
  unscorable: z.int().describe('Statements'),
});

/** The numbers of one record: null, never 0, where there is not enough. */
const recordFields = {
  attribution: z.enum(attributions).nullable().describe('null of an author'),
  n: z.int().describe('Scored questions'),
  clusters: z
    .int()
    .describe('Independent pieces of evidence among them: what the minimum for a rank or a curve is of'),
  brier: estimateView.nullable(),
  brierBand: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe(
      'The mean Brier score under other readings of the phrases; null where none can be read otherwise',
    ),
  gain: estimateView.nullable(),
  skill: z.number().nullable(),
  referenceBrier: z.number().nullable(),
  referenceShares: z
    .object({ recorded: z.number(), uniform: z.number() })
    .nullable()
    .describe(
      'Shares of the scored questions whose gain and skill are over the reference recorded with them, or over the uniform one',
    ),
  baseRate: z.number().nullable(),
  coverage: z.number().nullable(),
  leadTimeDays: z.number().nullable(),
  byType: z
    .partialRecord(z.enum(questionTypes), z.object({ n: z.int(), brier: z.number().nullable() }))
    .describe('Mean Brier scores, 0..1 each but not of the same difficulty; null for forecasts by quantiles'),
  excluded: excludedView,
};

const rankFields = {
  shrunk: z.number().nullable().describe('Mean gain after shrinking towards the field; what boards rank by'),
  rank: z.object({ low: z.int(), high: z.int() }).nullable().describe('On the board with the same filters'),
};

const boardRow = partyView.extend({ ...recordFields, ...rankFields });

export const boardView = z
  .object({
    ...provenance,
    heldBack: z.int().describe('Questions resolved before their deadline'),
    awaiting: z.int().describe('Questions past their deadline without a ruling'),
    items: z.array(boardRow),
    notEnough: z.array(boardRow.extend({ why: z.enum(['too-few', 'no-frame', 'nothing-scored']) })),
    nextCursor: z.null(),
  })
  .meta({ id: 'Board' });
export type BoardView = z.infer<typeof boardView>;

const calibrationView = z
  .object({
    bins: z.array(
      z.object({
        lo: z.number(),
        hi: z.number(),
        n: z.int(),
        weight: z.number(),
        meanP: z.number().nullable(),
        frequency: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
      }),
    ),
    curve: z
      .array(
        z.object({
          p: z.number(),
          recalibrated: z.number(),
          bandLow: z.number().nullable(),
          bandHigh: z.number().nullable(),
        }),
      )
      .nullable(),
    mcb: z.number().nullable(),
    dsc: z.number().nullable(),
    unc: z.number().nullable(),
    pValue: z.number().nullable(),
    murphy: z
      .object({ reliability: z.number(), discrimination: z.number(), uncertainty: z.number() })
      .nullable()
      .describe('By distinct probability; null where probabilities hardly repeat'),
    baseRateSkill: z.number().nullable().describe('Over always saying the base rate, which takes hindsight'),
    saidByOutcome: z
      .object({ happened: z.number().nullable(), didNot: z.number().nullable() })
      .nullable()
      .describe('What was said, on average, of what happened and of what did not'),
    confidence: z
      .object({
        gap: estimateView,
        slope: estimateView.extend({ intercept: z.number() }).nullable(),
        verdict: z.enum(['overconfident', 'underconfident']).nullable(),
      })
      .nullable(),
    precision: z
      .enum(['exact', 'percent'])
      .describe(
        'percent: beyond 20,000 questions, by probabilities in whole percent, without a band and a test',
      ),
  })
  .meta({ id: 'Calibration' });

export const recordView = z
  .object({
    ...recordFields,
    ...rankFields,
    ...breakdownFields,
    heldBack: z.int().describe('Scored, but left out because their deadline is still to come'),
    scores: z.object({
      log: z.number().nullable(),
      clipped: z.int(),
      baseline: z.number().nullable(),
      baselineTruncated: z
        .number()
        .nullable()
        .describe('Time without a forecast, or after the outcome, counts 0'),
      spherical: z.number().nullable(),
      brierSum: z.number().nullable().describe('The Brier score on its scale from 0 to 2'),
      relative: z
        .object({
          n: z.int(),
          peer: z.number(),
          medianGap: z.number(),
          accuracy: z.number().nullable(),
        })
        .nullable()
        .describe('Against the others on the same questions; null without any'),
    }),
    intervals: z
      .array(
        z.object({
          unit: z.string().nullable(),
          n: z.int(),
          wis: z.number(),
          coverage50: z.number().nullable(),
          coverage90: z.number().nullable(),
        }),
      )
      .describe('Of numeric and date questions of the type asked for, by unit'),
    calibration: calibrationView,
  })
  .meta({ id: 'Record' });
export type RecordView = z.infer<typeof recordView>;

export const authorTrackRecordView = partyView
  .extend({ ...provenance, ...recordView.shape })
  .meta({ id: 'AuthorTrackRecord' });
export type AuthorTrackRecordView = z.infer<typeof authorTrackRecordView>;

export const sourceTrackRecordView = partyView
  .extend({ ...provenance, own: recordView, reported: recordView })
  .meta({ id: 'SourceTrackRecord' });
export type SourceTrackRecordView = z.infer<typeof sourceTrackRecordView>;

/** Sources divide the same forecasts otherwise. */
export const siteTrackRecordQuery = trackRecordQuery.omit({ attribution: true });
export type SiteTrackRecordQuery = z.output<typeof siteTrackRecordQuery>;

export const siteTrackRecordView = z
  .object({ ...provenance, ...recordView.shape })
  .meta({ id: 'SiteTrackRecord' });
export type SiteTrackRecordView = z.infer<typeof siteTrackRecordView>;
