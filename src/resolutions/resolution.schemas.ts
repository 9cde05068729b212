import { z } from 'zod';
import { line, prose, quantity, webLink } from '../platform/http/wire-text.js';
import { civilDate, endInstant, instantView } from '../platform/http/wire-time.js';

export const annulmentReasons = ['condition-not-met', 'unclear', 'duplicate', 'not-a-prediction'] as const;

const evidence = z
  .array(z.strictObject({ url: webLink, quote: prose(2000).optional() }))
  .max(20, { error: 'must have at most 20 links' });

const outcome = z
  .union([line(200), quantity], {
    error:
      'must be "yes", "no", a fraction from 0 to 1, "ambiguous" or "annulled"; or what its type of question takes',
  })
  .describe(
    '"yes", "no" or a fraction from 0 to 1; of other types an option, a number or a date; "ambiguous" or "annulled"',
  );

/** When and how the world knew: shared by rulings of a question and of an event. */
const knowledge = {
  knownAt: endInstant.optional(),
  note: prose(2000).optional(),
  evidence: evidence.default([]),
};

export const resolutionSchema = z
  .strictObject({
    outcome,
    reason: z.enum(annulmentReasons).optional(),
    happenedOn: civilDate.optional(),
    ...knowledge,
  })
  .superRefine((ruling, context) => {
    const annulled = ruling.outcome === 'annulled';
    if (annulled === (ruling.reason !== undefined)) return;
    const message = annulled
      ? `is missing: say why it is annulled (${annulmentReasons.join(', ')})`
      : 'belongs to an annulment only; use note to explain another outcome';
    context.addIssue({ code: 'custom', path: ['reason'], message });
  })
  .meta({ id: 'Rule' });
export type Rule = z.output<typeof resolutionSchema>;

export const disputeSchema = z
  .strictObject({ reason: prose(2000).describe('What is wrong with the ruling') })
  .meta({ id: 'Dispute' });
export type Dispute = z.output<typeof disputeSchema>;

export const eventRulingSchema = z
  .strictObject({
    happenedOn: civilDate.nullable().describe('The day it happened; null: it has not happened'),
    ...knowledge,
    questionIds: z
      .array(z.uuid())
      .min(1)
      .max(100)
      .optional()
      .describe('Which siblings to settle as proposed; without it the outcomes are only proposed'),
  })
  .meta({ id: 'RuleEvent' });
export type RuleEvent = z.output<typeof eventRulingSchema>;

/** Evidence in an answer, of a question's ruling and of an event's. */
export const evidenceView = z.array(
  z.object({ url: z.string(), quote: z.string().nullable() }).meta({ id: 'Evidence' }),
);

const reviewView = z
  .object({
    verdict: z.enum(['confirmed', 'disputed']),
    reason: z.string().nullable().describe('Of a dispute'),
    by: z.string(),
    reviewedAt: instantView,
  })
  .meta({ id: 'RulingReview' });

export const resolutionView = z
  .object({
    questionId: z.uuid(),
    version: z.int(),
    outcome: z.union([z.string(), z.number()]).describe('As it was ruled, or "reopened"'),
    reason: z.enum(annulmentReasons).nullable(),
    happenedOn: z.iso.date().nullable(),
    daysLate: z.int().nullable().describe('Days from the deadline to the happening, where it came too late'),
    knownAt: instantView.nullable(),
    knownAtAssumed: z.boolean(),
    resolvedAt: instantView,
    note: z.string().nullable(),
    evidence: evidenceView,
    by: z.string().describe('Who ruled'),
    reviews: z.array(reviewView).describe('What others say of this version, the oldest first'),
    disputed: z.boolean(),
  })
  .meta({ id: 'Resolution' });
export type ResolutionView = z.infer<typeof resolutionView>;

export const proposalView = z
  .object({
    questionId: z.uuid(),
    text: z.string(),
    deadlineAt: instantView,
    outcome: z
      .enum(['yes', 'no'])
      .nullable()
      .describe('null: the deadline is still to come, so nothing is decided'),
    daysLate: z.int().nullable(),
    daysToSpare: z.int().nullable(),
    settled: z.boolean(),
    why: z.string(),
  })
  .meta({ id: 'Proposal' });
export type ProposalView = z.infer<typeof proposalView>;

export const eventRulingView = z
  .object({ eventId: z.uuid(), happenedOn: z.iso.date().nullable(), proposals: z.array(proposalView) })
  .meta({ id: 'EventRuling' });
export type EventRulingView = z.infer<typeof eventRulingView>;
